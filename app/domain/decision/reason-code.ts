import { type Eligibility } from '../eligibility/eligibility-answer.ts'
import { type Outcome } from '../outcome.ts'

/** What only the office can find against any relief. */
const foundByOffice = ['payment-not-hard', 'collection-not-possible', 'facts-not-shown'] as const

/**
 * Why something was recommended and decided, in codes that every language words. Those of a refusal are
 * the tests of the articles by their keys, then what only the office can find.
 */
export const reasonCodes = {
	approved: ['conditions-met', 'hardship-shown', 'plan-affordable', 'recovery-likely'],
	'approved-changed': [
		'beyond-law-limit',
		'first-day-passed',
		'amounts-changed',
		'more-affordable',
		'can-pay-sooner',
	],
	declined: [
		'deadline-ahead',
		'not-revoked-before',
		'extension-time-left',
		'cause-of-extension',
		'in-arrears',
		'business-or-honest',
		'within-application-period',
		'resident-individual',
		'all-businesses-closed',
		'named-tax-in-arrears',
		'collection-hard',
		'within-limit',
		'no-tax-offence',
		'no-tax-investigation',
		'not-extinguished-before',
		'receipts-below-limit',
		'notice-to-come',
		'something-seized',
		'business-tax-in-arrears',
		'restart-deadline-ahead',
		'domestic',
		'restart-support',
		'seldom-in-arrears',
		'arrears-below-limit',
		'books-kept',
		'income-tax-or-vat-in-arrears',
		'all-closed-by-day',
		'began-again',
		'began-in-window',
		'has-lasted',
		'still-trading',
		'steady-employment',
		'insurance-paid',
		'within-arrears-limit',
		'collection-was-hard',
		'nothing-extinguished-before',
		...foundByOffice,
	],
	referred: ['welfare-first', 'survey-needed', 'other-relief-fits'],
} as const satisfies Record<Outcome, readonly string[]>

/** The law itself approved: nobody gave a reason. */
export const deemedReason = 'deemed-approved'

/** The law approved another relief of the case before anybody had decided about this one. */
export const undecidedReason = 'undecided-in-time'

export type ReasonCode = (typeof reasonCodes)[Outcome][number]

export function isReasonFor(outcome: Outcome, code: string): code is ReasonCode {
	return (reasonCodes[outcome] as readonly string[]).includes(code)
}

// Where a debt ends nothing is paid later, so there is no plan to speak of.
const ofPlans: readonly ReasonCode[] = [
	'plan-affordable',
	'recovery-likely',
	...reasonCodes['approved-changed'],
]

/** The reasons one relief may be given: a refusal names a test of its own article, or what the office found. */
export function reasonsOf(
	outcome: Outcome,
	{ reasons, extinguishes }: Pick<Eligibility, 'reasons' | 'extinguishes'>,
	/** Those of a recommendation that came back stay open. */
	givenBefore: readonly string[] = [],
): readonly ReasonCode[] {
	const tests = [...reasons.map(({ key }) => key), ...foundByOffice]
	const isOwn = (code: ReasonCode) =>
		outcome === 'declined'
			? (tests as readonly string[]).includes(code)
			: !(extinguishes && ofPlans.includes(code))
	const all: readonly ReasonCode[] = reasonCodes[outcome]
	return all.filter((code) => isOwn(code) || givenBefore.includes(code))
}

export const returnCodes = [
	'facts-unclear',
	'evidence-missing',
	'plan-unsuitable',
	'reasons-thin',
	'law-misread',
	'other',
] as const

/** Why a case changes hands. */
export const handoverCodes = ['own-interest', 'absence', 'workload', 'expertise', 'other'] as const
