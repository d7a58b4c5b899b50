import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Language } from '#app/i18n/language.ts'
import { type SignedInTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { lockCase } from '#db/case/move-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { answeredBefore } from '#db/idempotency.server.ts'
import { itemsOfTaxpayer } from '#db/ledger/items-of-taxpayer.server.ts'
import { knownTaxpayer } from '#db/ledger/known-taxpayer.server.ts'
import { breaksUnique } from '#db/unique-violation.ts'
import { figuresOf, type FiguresRefusal } from './application-figures.ts'
import { answersOf } from './draft-answers.server.ts'
import { applicantOf } from './draft.server.ts'
import { givenFiles } from './given-files.server.ts'
import { withoutHealth } from './health.ts'
import { lodge, type Lodging } from './lodge.server.ts'
import { casesHolding, openAmong } from './open-items.server.ts'
import { type Seen, seenOf } from './seen.server.ts'
import { firstOpenStep } from './steps-for.ts'

export type Submission = {
	caseId: string
	idempotencyKey: string
	seen: Seen
	/** What was agreed to, once it is known what these answers have to be agreed to; undefined: not all of it. */
	agreed: (answers: Answers) => Agreed | undefined
	language: Language
	ip: string | null
	at: Date
	on: CalendarDate
	parameters: Parameters
}

/** Consent to the use of health data; undefined where the answers hold none. */
export type Agreed = { health: 'yes' | 'no' | undefined }

export type SubmitRefusal =
	| FiguresRefusal
	| 'amount_changed'
	| 'answers_changed'
	| 'not_agreed'
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
	const { idempotencyKey: key, caseId } = submission
	const sent = { actor: taxpayer.personId, action: 'submit-application', key }
	const [before, row] = await Promise.all([
		answeredBefore(tx, sent),
		// The second of two submissions waits here, and then finds no draft but what the first one made.
		lockCase(tx, caseId),
	])
	if (before) return { reference: before }
	if (row?.taxpayerId !== taxpayer.taxpayerId) return { refusal: 'no_draft' }
	if (row.reference) return { reference: row.reference }
	if (row.state !== 'draft') return { refusal: 'no_draft' }

	return submitDraft(tx, taxpayer, submission, { row, sent })
}

async function submitDraft(
	tx: Tx,
	taxpayer: SignedInTaxpayer,
	submission: Submission,
	locked: Pick<Lodging, 'row' | 'sent'>,
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

	const agreed = submission.agreed(answers)
	if (!agreed) return { refusal: 'not_agreed' }
	const open = openAmong(owned, taken, on, parameters)
	const { figures, refusal } = figuresOf(answers, open, on, parameters)
	if (refusal) return { refusal }
	const now = seenOf(answers, files, figures)
	if (now.answers !== seen.answers) return { refusal: 'answers_changed' }
	if (now.figures !== seen.figures) return { refusal: 'amount_changed' }

	const lodged = { ...agreed, answers: kept(answers, agreed), figures, files, ...locked }
	return lodge(tx, taxpayer, { ...submission, ...lodged, applicant, known, owned })
}

function kept(answers: Answers, { health }: Agreed): Answers {
	return health === 'yes' ? answers : withoutHealth(answers)
}
