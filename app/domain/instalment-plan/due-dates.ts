import { addDays, addMonths, type CalendarDate, calendarDate } from '../calendar-date.ts'
import { type PayDay } from '../declaration.ts'
import { type Holiday } from '../parameters/parameters.ts'
import { rollForward } from '../working-day.ts'
import { paysIn, type PlanShape } from './plan-shape.ts'

/** `wishedOn` falls on `dueOn` once days off are passed over (국세기본법 §5①). */
export type DueDate = { wishedOn: CalendarDate; dueOn: CalendarDate }

export type DueDateTerms = {
	firstDueOn: CalendarDate
	payDay: PayDay
	shape?: PlanShape | undefined
}

/** The first day as wished, then the pay day of each following month in which the plan pays. */
export function dueDates(
	{ firstDueOn, payDay, shape }: DueDateTerms,
	count: number,
	holidays: readonly Holiday[],
): DueDate[] {
	const dates: DueDate[] = []
	if (hasNoMonth(shape)) return dates
	for (let months = 0; dates.length < count; months += 1) {
		const wishedOn = months === 0 ? firstDueOn : payDayOf(firstDueOn, months, payDay)
		if (!paysIn(shape, wishedOn)) continue
		const dueOn = rollForward(wishedOn, holidays)
		// A first day that rolled over the next pay day would make two fall on one day.
		const before = dates.at(-1)
		if (!before || dueOn > before.dueOn) dates.push({ wishedOn, dueOn })
	}
	return dates
}

export function hasNoMonth(shape: PlanShape | undefined): boolean {
	return shape?.kind === 'seasonal' && !shape.months.some((month) => month >= 1 && month <= 12)
}

export function endOfMonth(on: CalendarDate): CalendarDate {
	return addDays(addMonths(startOfMonth(on), 1), -1)
}

function payDayOf(first: CalendarDate, months: number, payDay: PayDay): CalendarDate {
	const month = addMonths(startOfMonth(first), months)
	return payDay === 'end' ? endOfMonth(month) : addDays(month, payDay - 1)
}

function startOfMonth(on: CalendarDate): CalendarDate {
	return calendarDate(`${on.slice(0, 8)}01`)
}
