import { evidenceAsked } from '#app/domain/evidence-asked.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { figuresOf } from '#app/features/application/application-figures.ts'
import { keepAnswer } from '#app/features/application/draft-answers.server.ts'
import { openDraft, standingOf } from '#app/features/application/draft.server.ts'
import { givenFiles } from '#app/features/application/given-files.server.ts'
import { openItemsOf } from '#app/features/application/open-items.server.ts'
import { seenOf } from '#app/features/application/seen.server.ts'
import { type Applicant } from '#app/features/application/steps-for.ts'
import { type StepId, stepIds } from '#app/features/application/step-ids.ts'
import { submitApplication } from '#app/features/application/submit-application.server.ts'
import { receiveEvidence } from '#app/features/evidence/receive-evidence.server.ts'
import { type SignedInTaxpayer } from '#app/platform/session.server.ts'
import { settings } from '#app/platform/settings.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { reliefsNotShut } from '#db/case/reliefs-not-shut.server.ts'
import { type OwnDeed } from '#db/seed/history/act.ts'
import { madeUpPaper } from './made-up-paper.ts'
import { type Moment } from './moment.ts'

type Applying = Extract<OwnDeed, { act: 'apply' }>

/** Fills an application in, hands papers in with it and sends it; why not, where it was not taken. */
export async function handIn(
	who: SignedInTaxpayer,
	{ answers, papers }: Applying,
	moment: Moment,
): Promise<string | undefined> {
	const { taxpayerId } = who
	const { applicant, draft } = await asTaxpayer(who, (tx) =>
		openDraft(tx, { taxpayerId, at: moment.at }),
	)
	if (!draft) return 'open_case'
	const { caseId } = draft
	await keepAnswers(who, caseId, answers, moment)
	if (answers.lane?.lane === 'full') {
		const asked = await rulesAsked(who, { answers, applicant }, moment)
		if (papers === 'given') for (const rule of asked) await give(who, caseId, rule)
		const cannot = papers === 'out-of-reach' ? asked.map((rule) => [rule, outOfReach] as const) : []
		const later = papers === 'promised' ? asked : []
		const evidence = { cannot: Object.fromEntries(cannot), later }
		await keepAnswers(who, caseId, { evidence }, moment)
	}
	return send(who, caseId, moment)
}

const outOfReach = '발급받을 수 있는 곳을 찾지 못했습니다.'

async function keepAnswers(
	who: SignedInTaxpayer,
	caseId: string,
	answers: Answers,
	{ at }: Moment,
): Promise<void> {
	await asTaxpayer(who, async (tx) => {
		for (const step of stepIds) {
			const answer = answers[step]
			if (answer) await keepAnswer<StepId>(tx, { caseId, step, answer, at })
		}
	})
}

async function rulesAsked(
	who: SignedInTaxpayer,
	{ answers, applicant }: { answers: Answers; applicant: Applicant },
	{ on, parameters }: Moment,
): Promise<string[]> {
	const asking = { taxpayerId: who.taxpayerId, answers, on, parameters }
	const notShut = await asTaxpayer(who, (tx) => reliefsNotShut(tx, asking))
	return evidenceAsked(answers, applicant.business, notShut).map(({ id }) => id)
}

async function give(who: SignedInTaxpayer, caseId: string, rule: string): Promise<void> {
	const body = new FormData()
	body.append('files', madeUpPaper(`${caseId} ${rule}`))
	const request = new Request(settings().publicUrl, { method: 'POST', body })
	await receiveEvidence(request, who, { caseId, rule, replaces: null })
}

async function send(
	who: SignedInTaxpayer,
	caseId: string,
	moment: Moment,
): Promise<string | undefined> {
	const { at, on, parameters } = moment
	const { seen, refused } = await asTaxpayer(who, async (tx) => {
		const { draft } = await standingOf(tx, who.taxpayerId)
		const open = await openItemsOf(tx, who.taxpayerId, on, parameters)
		const { figures, refusal } = figuresOf(draft?.answers ?? {}, open, on, parameters)
		if (!draft || refusal) return { refused: refusal ?? 'no_draft' }
		return { seen: seenOf(draft.answers, await givenFiles(tx, caseId), figures) }
	})
	if (!seen) return refused
	const { refusal } = await submitApplication(who, {
		...{ caseId, seen, at, on, parameters, idempotencyKey: caseId },
		...{ agreed: () => ({ health: undefined }), language: 'ko', ip: null },
	})
	return refusal
}
