import { findableFacts } from '#app/domain/eligibility/office-findings.ts'

/** The words over each field of a recommendation. */
export const recommendationLabels: Record<string, string> = {
	outcome: 'decision:outcome.label',
	codes: 'decision:codes.label',
	text: 'decision:text.label',
	count: 'decision:offer.count',
	monthly: 'decision:offer.monthly',
	firstDueOn: 'decision:offer.first',
	payDay: 'decision:offer.pay-day',
	shape: 'decision:offer.shape-label',
	months: 'decision:offer.months',
	firstAmount: 'decision:offer.first-amount',
	...Object.fromEntries(findableFacts.map((fact) => [`found.${fact}`, `decision:found.${fact}`])),
}
