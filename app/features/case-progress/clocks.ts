import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Holiday } from '#app/domain/parameters/parameters.ts'
import { workingDaysAfter } from '#app/domain/working-day.ts'
import { type Face } from './face.ts'

/** One day somebody has to keep, and how many working days are left until it. */
export type Clock = {
	key:
		| 'answer-by'
		| 'offer-by'
		| 'office-by'
		| 'office-late'
		| 'office-paused'
		| 'law-by'
		| 'law-late'
		| 'deemed-on'
	on: CalendarDate
	left: number
}

type Days = {
	face: Face
	dueOn: CalendarDate | null
	pausedOn: CalendarDate | null
	lawDueOn: CalendarDate | null
	deemedOn: CalendarDate | null
	awaitingUntil: CalendarDate | null
	answerBy: CalendarDate | null
}

const undecided: readonly Face[] = [
	...(['submitted', 'checking', 'queued', 'in_review', 'awaiting_taxpayer'] as const),
	...(['awaiting_visit', 'recommended', 'reconsidering'] as const),
]

/** The days that count now. The office's own clock may stand still; one set by law never does. */
export function clocksOf(days: Days, on: CalendarDate, holidays: readonly Holiday[]): Clock[] {
	const clock = (key: Clock['key'], day: CalendarDate | null): Clock[] =>
		day ? [{ key, on: day, left: workingDaysAfter(on, day, holidays) }] : []
	const { face, dueOn, pausedOn, lawDueOn, deemedOn, awaitingUntil, answerBy } = days
	if (face === 'offer') return clock('offer-by', answerBy)
	if (!undecided.includes(face)) return []
	const late = (day: CalendarDate | null) => day !== null && day < on
	return [
		...(face === 'awaiting_taxpayer' ? clock('answer-by', awaitingUntil) : []),
		...(pausedOn
			? clock('office-paused', pausedOn)
			: clock(late(dueOn) ? 'office-late' : 'office-by', dueOn)),
		...clock(late(lawDueOn) ? 'law-late' : 'law-by', lawDueOn),
		...(late(deemedOn) ? [] : clock('deemed-on', deemedOn)),
	]
}
