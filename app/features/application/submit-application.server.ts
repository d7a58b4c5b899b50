import { and, eq } from 'drizzle-orm'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Language } from '#app/i18n/language.ts'
import { type SignedInTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { type Tx } from '#db/client.server.ts'
import { answeredBefore, rememberAnswer } from '#db/idempotency.server.ts'
import { itemsOfTaxpayer } from '#db/ledger/items-of-taxpayer.server.ts'
import { knownTaxpayer } from '#db/ledger/known-taxpayer.server.ts'
import { cases } from '#db/schema/index.ts'
import { breaksUnique } from '#db/unique-violation.ts'
import { figuresOf, type FiguresRefusal } from './application-figures.ts'
import { answersOf } from './draft-answers.server.ts'
import { applicantOf } from './draft.server.ts'
import { givenFiles } from './given-files.server.ts'
import { withoutHealth } from './health.ts'
import { lodge } from './lodge.server.ts'
import { casesHolding, openAmong } from './open-items.server.ts'
import { type Seen, seenOf } from './seen.server.ts'
import { firstOpenStep } from './steps-for.ts'

export type Submission = {
	caseId: string
	idempotencyKey: string
	seen: Seen
	/** Consent to the use of health data; undefined where the answers hold none. */
	health: 'yes' | 'no' | undefined
	language: Language
	ip: string | null
	at: Date
	on: CalendarDate
	parameters: Parameters
}

export type SubmitRefusal =
	| FiguresRefusal
	| 'amount_changed'
	| 'answers_changed'
	| 'not_complete'
	/** Discarded, or not this person's. */
	| 'no_draft'

export type Submitted =
	{ reference: string; refusal?: undefined } | { refusal: SubmitRefusal; reference?: undefined }

/** Hands an application in, once, whatever is pressed how often and in how many windows. */
export async function submitApplication(
	taxpayer: SignedInTaxpayer,
	submission: Submission,
): Promise<Submitted> {
	try {
		return await asTaxpayer(taxpayer, (tx) => submitOnce(tx, taxpayer, submission))
	} catch (error) {
		// References are drawn at random: one in many thousands has been drawn before.
		if (!breaksUnique(error, 'cases_reference_unique')) throw error
		return asTaxpayer(taxpayer, (tx) => submitOnce(tx, taxpayer, submission))
	}
}

async function submitOnce(
	tx: Tx,
	taxpayer: SignedInTaxpayer,
	submission: Submission,
): Promise<Submitted> {
	const { idempotencyKey: key, caseId, at } = submission
	const sent = { actor: taxpayer.personId, action: 'submit-application', key }
	const [before, [row]] = await Promise.all([
		answeredBefore(tx, sent),
		// The second of two submissions waits here, and then finds no draft but what the first one made.
		tx
			.select({ state: cases.state, reference: cases.reference })
			.from(cases)
			.where(and(eq(cases.id, caseId), eq(cases.taxpayerId, taxpayer.taxpayerId)))
			.for('update'),
	])
	if (before) return { reference: before }
	if (row?.reference) return { reference: row.reference }
	if (row?.state !== 'draft') return { refusal: 'no_draft' }

	const submitted = await submitDraft(tx, taxpayer, submission)
	if (submitted.reference) {
		const body = JSON.stringify([caseId, submission.seen, submission.health])
		await rememberAnswer(tx, sent, { body, location: submitted.reference, at })
	}
	return submitted
}

async function submitDraft(
	tx: Tx,
	taxpayer: SignedInTaxpayer,
	submission: Submission,
): Promise<Submitted> {
	const { caseId, on, parameters, seen } = submission
	const { taxpayerId } = taxpayer
	const [applicant, known, answers, owned, taken, files] = await Promise.all([
		applicantOf(tx, taxpayerId),
		knownTaxpayer(tx, taxpayerId),
		answersOf(tx, caseId),
		itemsOfTaxpayer(tx, taxpayerId),
		casesHolding(tx, taxpayerId),
		givenFiles(tx, caseId),
	])
	if (firstOpenStep(answers, applicant)) return { refusal: 'not_complete' }

	const open = openAmong(owned, taken, on, parameters)
	const { figures, refusal } = figuresOf(answers, open, on, parameters)
	if (refusal) return { refusal }
	const now = seenOf(answers, files, figures)
	if (now.answers !== seen.answers) return { refusal: 'answers_changed' }
	if (now.figures !== seen.figures) return { refusal: 'amount_changed' }

	const lodged = { answers: kept(answers, submission.health), figures, files }
	return lodge(tx, taxpayer, { ...submission, ...lodged, applicant, known, owned })
}

function kept(answers: Answers, health: Submission['health']): Answers {
	return health === 'yes' ? answers : withoutHealth(answers)
}
