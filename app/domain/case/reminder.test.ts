import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import { answerDayAfterReminder, isReminderDue } from './reminder.ts'

const awaited = (remindersSent: number, remindedOn: string | null) => ({
	awaitingUntil: calendarDate('2026-12-10'),
	remindersSent,
	remindedOn: remindedOn === null ? null : calendarDate(remindedOn),
})

describe('a reminder', () => {
	test.each([
		['2026-12-06', 0, null, false],
		['2026-12-07', 0, null, true],
		['2026-12-07', 1, '2026-12-07', false],
		['2026-12-08', 1, '2026-12-07', false],
		['2026-12-09', 1, '2026-12-07', true],
		['2026-12-09', 1, '2026-12-09', false],
		['2026-12-10', 2, '2026-12-09', false],
		['2026-12-20', 0, null, true],
	])('on %s after %d sent: %s', (on, sent, last, due) => {
		expect(isReminderDue(awaited(sent, last), calendarDate(on))).toBe(due)
	})

	test('in time leaves the day as it was', () => {
		expect(answerDayAfterReminder(awaited(0, null), calendarDate('2026-12-05'))).toBe('2026-12-10')
		expect(answerDayAfterReminder(awaited(0, null), calendarDate('2026-12-07'))).toBe('2026-12-10')
	})

	test('sent late moves the day, so that nobody lapses unannounced', () => {
		expect(answerDayAfterReminder(awaited(0, null), calendarDate('2026-12-20'))).toBe('2026-12-23')
		expect(answerDayAfterReminder(awaited(1, '2026-12-20'), calendarDate('2026-12-22'))).toBe(
			'2026-12-23',
		)
	})
})
