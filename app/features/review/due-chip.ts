import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Holiday } from '#app/domain/parameters/parameters.ts'
import { workingDaysAfter } from '#app/domain/working-day.ts'

/** How near a day is, in working days; `held` while the taxpayer is asked and the clock stands still. */
export type DueChip = { is: 'late' | 'today' | 'soon' | 'later' | 'held'; days: number }

// What is still to be done this week wants a colour of its own.
const soonDays = 3

export function dueChip(
	{ dueOn, held }: { dueOn: CalendarDate; held: boolean },
	today: CalendarDate,
	holidays: readonly Holiday[],
): DueChip {
	if (held) return { is: 'held', days: 0 }
	if (dueOn === today) return { is: 'today', days: 0 }
	if (dueOn < today) return { is: 'late', days: workingDaysAfter(dueOn, today, holidays) }
	const days = workingDaysAfter(today, dueOn, holidays)
	return { is: days <= soonDays ? 'soon' : 'later', days }
}
