import { addDays, type CalendarDate, lastDayOfMonths } from '../calendar-date.ts'
import { officeDue } from '../due.ts'
import { findFigureOn, type Parameters } from '../parameters/parameters.ts'
import { type Relief } from '../relief.ts'
import { rollForward } from '../working-day.ts'
import { type PlanTerms } from './plan.ts'

// Reliefs the law gives the office months to decide on.
const decideMonths: Partial<Record<Relief, string>> = {
	'restart-deferral': 'restart.decide-months',
	'closed-business-relief': 'closed-business.decide-months',
}

/** The day of the grant; while nobody has granted, the day by which the office has to or means to. */
export function startOfRelief(
	{ relief, on, grantedOn }: Pick<PlanTerms, 'relief' | 'on' | 'grantedOn'>,
	parameters: Parameters,
): CalendarDate {
	if (grantedOn) return grantedOn
	const key = decideMonths[relief]
	const months = key && findFigureOn(parameters, key, on)
	if (months) {
		const last = lastDayOfMonths(addDays(on, 1), Number(months.value))
		return rollForward(last, parameters.holidays)
	}
	const promised = findFigureOn(parameters, 'office.review-working-days', on)
	return (promised && officeDue(on, [], parameters)) ?? on
}
