import { describe, expect, it } from 'vitest'
import { calendarDate as d } from '../calendar-date.ts'
import { nextPayDay } from './next-pay-day.ts'

describe('the next pay day', () => {
	it.each([
		[25, '2026-11-24', '2026-11-25'],
		[25, '2026-11-25', '2026-12-25'],
		[1, '2026-12-31', '2027-01-01'],
		[28, '2027-02-28', '2027-03-28'],
		['end', '2027-02-27', '2027-02-28'],
		['end', '2028-02-28', '2028-02-29'],
		['end', '2026-12-31', '2027-01-31'],
	] as const)('%s after %s is %s', (payDay, after, expected) => {
		expect(nextPayDay(payDay, d(after))).toBe(expected)
	})
})
