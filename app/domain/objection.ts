import { addDays, type CalendarDate } from './calendar-date.ts'
import { figureOn, type Parameters } from './parameters/parameters.ts'
import { rollForward } from './working-day.ts'

export type Objection = { days: number; by: CalendarDate; article: string }

/**
 * 이의신청, 심사청구, 심판청구: ninety days from the day the notice is received. Counted from the
 * decision itself, the earliest day that can be, so that nobody is told a day too late.
 */
export function objectionTo(decidedOn: CalendarDate, parameters: Parameters): Objection {
	const figure = figureOn(parameters, 'objection.days', decidedOn)
	const days = Number(figure.value)
	const by = rollForward(addDays(decidedOn, days), parameters.holidays)
	return { days, by, article: figure.article }
}
