import { messageWith } from '#app/i18n/message-values.ts'

const ofOffer = [
	'nothing_owed',
	'relief_has_no_plan',
	'item_not_covered',
	'too_few_instalments',
	'too_many_instalments',
	'ends_too_late',
	'amount_too_small_to_split',
]

const ofPlan = ['first_due', 'first_payment', 'no_month']

/** The field a refused recommendation is about, and the words for it. */
export function recommendationProblem(
	refusal: string,
	/** The first day that leaves the person time to answer, in words. */
	earliest: string,
	/** The relief it is about, where it is not the leading one. */
	under?: string,
): { name: string; message: string } | undefined {
	const found = problemOf(refusal, earliest)
	return under === undefined || !found ? found : { ...found, name: `beside.${under}.${found.name}` }
}

function problemOf(refusal: string, earliest: string) {
	if (ofOffer.includes(refusal)) {
		return { name: 'count', message: `plan-refusal:refusal.${refusal}` }
	}
	if (refusal === 'no_time_to_answer') {
		const message = messageWith('decision:refusal.no_time_to_answer', { earliest })
		return { name: 'firstDueOn', message }
	}
	const name = fields[refusal]
	if (name === undefined) return undefined
	const words = refusal === 'monthly_too_small' || ofPlan.some((start) => refusal.startsWith(start))
	return {
		name,
		message: words ? `plan-refusal:refusal.${refusal}` : `decision:refusal.${refusal}`,
	}
}

const fields: Record<string, string> = {
	monthly_too_small: 'monthly',
	first_payment_too_large: 'firstAmount',
	first_payment_not_larger: 'firstAmount',
	no_month_to_pay_in: 'months',
	first_due_past: 'firstDueOn',
	first_due_too_late: 'firstDueOn',
	not_more_affordable: 'codes',
	not_sooner: 'codes',
	reason_of_other_relief: 'codes',
	law_not_open: 'outcome',
	facts_open: 'outcome',
	plan_no_longer_holds: 'outcome',
	first_day_passed: 'outcome',
	no_plan_to_change: 'outcome',
	same_as_requested: 'count',
	debt_ends: 'outcome',
	relief_left_out: 'outcome',
}
