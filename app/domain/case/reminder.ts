import { addDays, type CalendarDate } from '../calendar-date.ts'
import { remindersBeforeLapse } from './case-guard.ts'

export type AwaitedAnswer = {
	awaitingUntil: CalendarDate
	remindersSent: number
	remindedOn: CalendarDate | null
}

// The first reminder leaves three days, the second one; both always go out on different days.
const daysBefore = [3, 1] as const

/** Whether a reminder goes out on this day: two in all, before the answer's day or, if the system slept, after it. */
export function isReminderDue(awaited: AwaitedAnswer, on: CalendarDate): boolean {
	if (awaited.remindersSent >= remindersBeforeLapse || awaited.remindedOn === on) return false
	return on >= addDays(awaited.awaitingUntil, -(daysBefore[awaited.remindersSent] ?? 1))
}

/** Whoever was told late gets the same days from that word: a lapse never comes unannounced. */
export function answerDayAfterReminder(awaited: AwaitedAnswer, on: CalendarDate): CalendarDate {
	const fair = addDays(on, daysBefore[awaited.remindersSent] ?? 1)
	return fair > awaited.awaitingUntil ? fair : awaited.awaitingUntil
}
