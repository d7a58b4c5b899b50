import {
	addDays,
	daysBetween,
	lastDayOfMonths,
	later,
	type CalendarDate,
} from '../calendar-date.ts'
import { type Extension } from '../tax-item.ts'

/** Days of an extension (국세징수법 §13, §14) count for nothing (같은 법 시행령 §13). */
export type Pause = Extension

/** The same days as pauses in order that neither overlap nor touch. */
export function joined(extensions: readonly Extension[]): Pause[] {
	const pauses: Pause[] = []
	for (const next of [...extensions].sort((a, b) => (a.from < b.from ? -1 : 1))) {
		const last = pauses[pauses.length - 1]
		if (last && next.from <= addDays(last.to, 1)) last.to = later(last.to, next.to)
		else pauses.push({ ...next })
	}
	return pauses
}

/** A pause that covers the day after a deadline moves the deadline itself to its end. */
export function deadlineMovedBy(pauses: readonly Pause[], dueOn: CalendarDate): CalendarDate {
	const dayAfter = addDays(dueOn, 1)
	return pauses.find(({ from, to }) => from <= dayAfter && dayAfter <= to)?.to ?? dueOn
}

export function isPaused(pauses: readonly Pause[], on: CalendarDate): boolean {
	return pauses.some(({ from, to }) => from <= on && on <= to)
}

/** The last day of so many months from `first`, each paused day making it one day later. */
export function lastCountedDay(
	first: CalendarDate,
	months: number,
	pauses: readonly Pause[],
): CalendarDate {
	let last = lastDayOfMonths(first, months)
	for (const { from, to } of pauses) {
		if (to < first || from > last) continue
		last = addDays(last, daysBetween(later(from, first), to) + 1)
	}
	return last
}

/** The first day from `on` that is not paused. */
export function firstCountedDay(on: CalendarDate, pauses: readonly Pause[]): CalendarDate {
	const pause = pauses.find(({ from, to }) => from <= on && on <= to)
	return pause ? addDays(pause.to, 1) : on
}
