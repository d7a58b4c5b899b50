import { addDays, addMonths, type CalendarDate, calendarDate } from '../calendar-date.ts'
import { type PayDay } from '../declaration.ts'
import { endOfMonth } from './due-dates.ts'

/** The first such day of a month after `after`. */
export function nextPayDay(payDay: PayDay, after: CalendarDate): CalendarDate {
	const month = calendarDate(`${after.slice(0, 8)}01`)
	const dayIn = (first: CalendarDate) =>
		payDay === 'end' ? endOfMonth(first) : addDays(first, payDay - 1)
	const thisMonth = dayIn(month)
	return thisMonth > after ? thisMonth : dayIn(addMonths(month, 1))
}
