import { type CalendarDate } from '../calendar-date.ts'
import { type Relief } from '../relief.ts'

// 국세징수법 §13①, 조특법 §99의6, §99의8, §99의10, §99의15: measured by the day of filing, so that no door shuts while the office works.
const byFilingDay: readonly Relief[] = [
	'deadline-extension',
	'notice-deferral',
	'restart-deferral',
	'restart-extension',
	'closed-business-relief',
	'extinction',
]

/** The day on which the conditions of a relief are looked at, and its plan is reckoned from. */
export function basisDay(relief: Relief, filedOn: CalendarDate, today: CalendarDate): CalendarDate {
	return byFilingDay.includes(relief) ? filedOn : today
}
