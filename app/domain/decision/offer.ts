import { addDays, type CalendarDate, earlier } from '../calendar-date.ts'
import { figureOn, type Parameters } from '../parameters/parameters.ts'
import { addWorkingDays } from '../working-day.ts'

/** Until when a changed offer may be accepted: days by policy, and always before its first payment. */
export function offerAnswerBy(
	decidedOn: CalendarDate,
	firstDueOn: CalendarDate,
	parameters: Parameters,
): CalendarDate {
	return earlier(usualAnswerBy(decidedOn, parameters), addDays(firstDueOn, -1))
}

/** The first day a payment may be offered for, so that the days to answer are all there before it. */
export function earliestFirstDue(today: CalendarDate, parameters: Parameters): CalendarDate {
	return addDays(usualAnswerBy(today, parameters), 1)
}

export function usualAnswerBy(decidedOn: CalendarDate, parameters: Parameters): CalendarDate {
	const days = Number(figureOn(parameters, 'office.offer-working-days', decidedOn).value)
	return addWorkingDays(decidedOn, days, parameters.holidays)
}
