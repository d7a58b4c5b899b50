import { calendarDate, type CalendarDate } from '#app/domain/calendar-date.ts'
import { rollForward } from '#app/domain/working-day.ts'
import holidays from '../parameters/holidays.json'

const known = holidays.map((holiday) => ({ ...holiday, on: calendarDate(holiday.on) }))
const rolled = new Map<CalendarDate, CalendarDate>()

/** A deadline as the ledger gives it: on a working day. Millions of items share a few thousand days. */
export function onWorkingDay(on: CalendarDate): CalendarDate {
	let moved = rolled.get(on)
	if (moved === undefined) {
		moved = rollForward(on, known)
		rolled.set(on, moved)
	}
	return moved
}
