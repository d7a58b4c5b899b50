import { addDays, addMonths, type CalendarDate, calendarDate } from '../calendar-date.ts'
import { type PayDay } from '../declaration.ts'
import { type Holiday } from '../parameters/parameters.ts'
import { rollForward } from '../working-day.ts'

/** `wishedOn` falls on `dueOn` once days off are passed over (국세기본법 §5①). */
export type DueDate = { wishedOn: CalendarDate; dueOn: CalendarDate }

export type DueDateTerms = { firstDueOn: CalendarDate; payDay: PayDay }

/** The first day as wished, then the pay day of each following month. */
export function dueDates(
	{ firstDueOn, payDay }: DueDateTerms,
	count: number,
	holidays: readonly Holiday[],
): DueDate[] {
	const rolled = (wishedOn: CalendarDate) => ({ wishedOn, dueOn: rollForward(wishedOn, holidays) })
	const first = rolled(firstDueOn)
	// A first day that rolled over the next pay day would make two fall on one day.
	const second = rolled(payDayOf(firstDueOn, 1, payDay))
	const skipped = second.dueOn > first.dueOn ? 0 : 1
	const later = Array.from({ length: Math.max(0, count - 1) }, (_, index) =>
		rolled(payDayOf(firstDueOn, index + 1 + skipped, payDay)),
	)
	return count < 1 ? [] : [first, ...later]
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
