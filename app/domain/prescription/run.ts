import { addDays, type CalendarDate, daysBetween, later } from '../calendar-date.ts'

/** The time as it runs: since when, and the last day it ends on; null while an interruption lasts. */
export type Run =
	| { from: CalendarDate; endsOn: CalendarDate; state: 'running' | 'suspended' }
	| { from: null; endsOn: null; state: 'interrupted' }

type Period = { from: CalendarDate; to: CalendarDate | null }

/** The time begins anew the day after; while it lasts nothing runs. */
export function afterInterruption(
	run: Run,
	{ to }: Period,
	endAfter: (first: CalendarDate) => CalendarDate,
): Run {
	if (to === null || run.from === null) return { from: null, endsOn: null, state: 'interrupted' }
	// One that ends while another lasts begins nothing anew.
	const from = later(addDays(to, 1), run.from)
	return { from, endsOn: endAfter(from), state: 'running' }
}

/**
 * The days it lasts do not count; while it lasts, those known so far. One on the first day lets the time
 * begin when it is over.
 */
export function afterSuspension(
	run: Run,
	{ from, to }: Period,
	on: CalendarDate,
	endAfter: (first: CalendarDate) => CalendarDate,
): Run {
	if (run.from === null) return run
	const first = later(from, run.from)
	const last = to ?? on
	const state = last >= on ? 'suspended' : run.state
	if (last < first) return state === run.state ? run : { ...run, state }
	if (first === run.from) {
		const begins = addDays(last, 1)
		return { from: begins, endsOn: endAfter(begins), state }
	}
	return { from: run.from, endsOn: addDays(run.endsOn, daysBetween(first, last) + 1), state }
}
