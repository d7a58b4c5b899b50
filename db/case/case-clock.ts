import { type CalendarDate } from '../../app/domain/calendar-date.ts'
import { type ClockEffect } from '../../app/domain/case/case-state.ts'
import { type Holiday } from '../../app/domain/parameters/parameters.ts'
import { addWorkingDays, workingDaysAfter } from '../../app/domain/working-day.ts'

export type CaseClock = { dueOn: CalendarDate | null; pausedOn: CalendarDate | null }

/**
 * The office's own clock after a move on `on`. While the taxpayer is asked it stands still: the working
 * days of the pause are added when it runs again. A clock set by law is not this one and never pauses.
 */
export function clockAfter(
	clock: CaseClock,
	effect: ClockEffect,
	on: CalendarDate,
	holidays: readonly Holiday[],
): CaseClock {
	// Where only the law's day counts there is no promise of the office to stand still.
	if (effect === 'pause') return { ...clock, pausedOn: clock.dueOn && (clock.pausedOn ?? on) }
	if (effect === 'stop') return { ...clock, pausedOn: null }
	if (effect === 'run' && clock.dueOn && clock.pausedOn) {
		const stoodStill = workingDaysAfter(clock.pausedOn, on, holidays)
		return { dueOn: addWorkingDays(clock.dueOn, stoodStill, holidays), pausedOn: null }
	}
	return clock
}
