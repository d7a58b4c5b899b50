import { addDays, type CalendarDate } from '#app/domain/calendar-date.ts'
import { inquiryDue } from '#app/domain/inquiry.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type DueSpan } from './queue-filter.ts'

/** Days from and to, both inside; open where undefined. */
export type Days = { from?: CalendarDate; to?: CalendarDate }

export function dueDays(span: DueSpan | null, today: CalendarDate): Days {
	if (span === 'overdue') return { to: addDays(today, -1) }
	if (span === 'today') return { from: today, to: today }
	return span === 'week' ? { from: today, to: addDays(today, 6) } : {}
}

/**
 * The days of sending whose answers fall due within these days. An inquiry holds no due day of its own:
 * it follows from the day it was sent, and never goes back.
 */
export function sendDaysFor({ from, to }: Days, today: CalendarDate, parameters: Parameters): Days {
	const dueOf = (sentOn: CalendarDate) => inquiryDue(sentOn, parameters)
	const sent: Days = {}
	if (from) sent.from = walk(today, (day) => dueOf(addDays(day, -1)) >= from)
	if (to) sent.to = walk(today, (day) => dueOf(day) > to)
	return sent
}

// Goes back from today while the condition holds; what is answered in days is not far.
function walk(today: CalendarDate, goesOn: (day: CalendarDate) => boolean): CalendarDate {
	let day = today
	while (goesOn(day)) day = addDays(day, -1)
	return day
}
