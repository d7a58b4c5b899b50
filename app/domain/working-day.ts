import { addDays, weekday, type CalendarDate } from './calendar-date.ts'
import { type Holiday } from './parameters/parameters.ts'

/** Saturday, Sunday, public holiday, substitute holiday or Labour Day (국세기본법 §5①). */
export function isDayOff(on: CalendarDate, holidays: readonly Holiday[]): boolean {
	const day = weekday(on)
	return day === 0 || day === 6 || holidays.some((holiday) => holiday.on === on)
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
