import { triedAnswers } from './trial-form.schema.ts'

/** The words over each field of a trial. */
export const trialLabels: Record<string, string> = {
	relief: 'review:trial.relief',
	count: 'review:trial.count',
	monthly: 'review:trial.monthly',
	firstDueOn: 'decision:offer.first',
	payDay: 'decision:offer.pay-day',
	property: 'decision:found.property',
	...Object.fromEntries(triedAnswers.map((fact) => [fact, `decision:found.${fact}`])),
}
