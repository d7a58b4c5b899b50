import { expect, test } from 'vitest'
import { dayInKorea, now, setClock, today } from './clock.server.ts'

test.each([
	['2026-11-22T14:59:59Z', '2026-11-22'],
	['2026-11-22T15:00:00Z', '2026-11-23'],
	['2026-12-31T15:00:00Z', '2027-01-01'],
])('the instant %s falls on %s in Korea', (instant, day) => {
	expect(dayInKorea(new Date(instant))).toBe(day)
})

test('a clock set by a test runs on from there', () => {
	setClock('2026-11-23T23:30:00+09:00')
	expect(today()).toBe('2026-11-23')
	expect(now().getTime()).toBeGreaterThanOrEqual(Date.parse('2026-11-23T14:30:00Z'))
	expect(() => setClock('tomorrow')).toThrow('DASIBOM_CLOCK')
})
