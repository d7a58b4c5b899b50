import { type CalendarDate, isCalendarDate } from '../calendar-date.ts'
import {
	coveringFigure,
	type FigureChange,
	firstDayOf,
	type HolidayChange,
	nextFigure,
	type ParameterChange,
	type StandingSet,
} from './change.ts'
import { isValueOf, kindOf } from './parameter-kind.ts'
import { figuresOf } from './parameters.ts'

export type ChangeRefusal =
	| 'unknown_key'
	| 'value_of_another_kind'
	/** A day that has passed; only a correction, with its own reason, may name one. */
	| 'date_in_past'
	/** A slip of the year: no calendar of ours reaches that far. */
	| 'day_out_of_reach'
	| 'same_as_now'
	/** A number that must never be missing was given a last day. */
	| 'must_not_end'
	| 'ends_before_it_begins'
	| 'already_a_holiday'
	| 'no_such_holiday'
	| 'not_provisional'

/** Why a change may not be made on that day, or undefined; asked when proposed and again when approved. */
export function refusalOfChange(
	change: ParameterChange,
	{ isCorrection, today }: { isCorrection: boolean; today: CalendarDate },
	set: StandingSet,
): ChangeRefusal | undefined {
	if (!daysOf(change).every(isWithinReach)) return 'day_out_of_reach'
	const refusal = change.kind === 'figure' ? ofFigure(change, set) : ofHoliday(change, set)
	if (refusal) return refusal
	return firstDayOf(change) < today && !isCorrection ? 'date_in_past' : undefined
}

function daysOf(change: ParameterChange): readonly string[] {
	if (change.kind !== 'figure') return [change.on]
	const { from, to, value } = change
	return [from, ...(to === null ? [] : [to]), ...(isCalendarDate(value) ? [value] : [])]
}

function isWithinReach(day: string): boolean {
	return day >= '2000-01-01' && day <= '2199-12-31'
}

function ofFigure(change: FigureChange, set: StandingSet): ChangeRefusal | undefined {
	const { key, value } = change
	const [known] = figuresOf(set, key)
	if (!known) return 'unknown_key'
	if (!isValueOf(kindOf(known), value)) return 'value_of_another_kind'
	return ofSpan(change, set) ?? ofSame(change, set)
}

function ofSpan({ key, from, to }: FigureChange, set: StandingSet): ChangeRefusal | undefined {
	if (to === null) return undefined
	if (to < from) return 'ends_before_it_begins'
	// Whatever follows or has no end would leave days without any figure.
	const isEndless = coveringFigure(set, key, from)?.to === null
	return isEndless || nextFigure(set, key, from) ? 'must_not_end' : undefined
}

function ofSame(change: FigureChange, set: StandingSet): ChangeRefusal | undefined {
	const covering = coveringFigure(set, change.key, change.from)
	if (covering?.value !== change.value || covering.article !== change.article) return undefined
	return change.to === null || change.to === covering.to ? 'same_as_now' : undefined
}

function ofHoliday({ kind, on }: HolidayChange, set: StandingSet): ChangeRefusal | undefined {
	const standing = set.holidays.find((holiday) => holiday.on === on)
	if (kind === 'holiday-added') return standing ? 'already_a_holiday' : undefined
	if (!standing) return 'no_such_holiday'
	return kind === 'holiday-confirmed' && !standing.provisional ? 'not_provisional' : undefined
}
