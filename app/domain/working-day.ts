import { addDays, weekday, type CalendarDate } from './calendar-date.ts'
import { type Holiday } from './parameters/parameters.ts'

/** Saturday, Sunday, public holiday, substitute holiday or Labour Day (국세기본법 §5①). */
export function isDayOff(on: CalendarDate, holidays: readonly Holiday[]): boolean {
	const day = weekday(on)
	return day === 0 || day === 6 || namesOf(holidays).has(on)
}

export type DayOff = {
	on: CalendarDate
	because: 'saturday' | 'sunday' | 'holiday'
	/** What the holiday is called. */
	name: string | null
}

/** The days off from a day on that a deadline on it passes over; none where it is a working day. */
export function daysOffFrom(on: CalendarDate, holidays: readonly Holiday[]): DayOff[] {
	const passed: DayOff[] = []
	for (let day = on; isDayOff(day, holidays); day = addDays(day, 1)) {
		const name = namesOf(holidays).get(day) ?? null
		const weekend = weekday(day) === 0 ? 'sunday' : 'saturday'
		passed.push({ on: day, because: name === null ? weekend : 'holiday', name })
	}
	return passed
}

/** A deadline that falls on a day off moves to the next working day (국세기본법 §5①). */
export function rollForward(on: CalendarDate, holidays: readonly Holiday[]): CalendarDate {
	let day = on
	while (isDayOff(day, holidays)) day = addDays(day, 1)
	return day
}

/** The nth working day after a day that itself is not counted; n = 0 is the day itself. */
export function addWorkingDays(
	on: CalendarDate,
	n: number,
	holidays: readonly Holiday[],
): CalendarDate {
	let day = on
	for (let counted = 0; counted < n;) {
		day = addDays(day, 1)
		if (!isDayOff(day, holidays)) counted += 1
	}
	return day
}

/** How many working days lie after `from` up to and including `to`; none when `to` is not later. */
export function workingDaysAfter(
	from: CalendarDate,
	to: CalendarDate,
	holidays: readonly Holiday[],
): number {
	let count = 0
	for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
		if (!isDayOff(day, holidays)) count += 1
	return count
}

/** Whether the holidays of a day's year are not published yet, so that it may still prove a day off. */
export function isProvisional(on: CalendarDate, holidays: readonly Holiday[]): boolean {
	const year = on.slice(0, 4)
	return holidays.every((holiday) => !holiday.on.startsWith(year) || holiday.provisional)
}

// A list of holidays never changes once made.
const namesByList = new WeakMap<readonly Holiday[], ReadonlyMap<CalendarDate, string>>()

function namesOf(holidays: readonly Holiday[]): ReadonlyMap<CalendarDate, string> {
	let names = namesByList.get(holidays)
	if (!names) {
		names = new Map(holidays.map(({ on, name }) => [on, name]))
		namesByList.set(holidays, names)
	}
	return names
}
