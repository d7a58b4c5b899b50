import { describe, expect, it } from 'vitest'
import {
	addDays,
	addMonths,
	calendarDate,
	daysBetween,
	earlier,
	isCalendarDate,
	lastDayOfMonths,
	later,
	weekday,
} from './calendar-date.ts'

const d = calendarDate

describe('a calendar date', () => {
	it.each(['2026-11-23', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
		'%s is a day',
		(text) => expect(isCalendarDate(text)).toBe(true),
	)

	it.each([
		'2026-02-29',
		'1900-02-29',
		'2026-13-01',
		'2026-00-10',
		'2026-11-00',
		'2026-04-31',
		'2026-1-1',
		'2026-11-23T00:00:00Z',
		' 2026-11-23',
		'2026-11-23\n',
		'0000-01-01',
		'',
		20261123,
		['2026-11-23'],
		null,
	])('%j is no day', (text) => expect(isCalendarDate(text)).toBe(false))

	it('throws on a bad one', () => expect(() => d('2026-02-30')).toThrow(RangeError))

	it('ends with its last and first year', () => {
		expect(() => addDays(d('9999-12-31'), 1)).toThrow(RangeError)
		expect(() => addMonths(d('0001-01-01'), -1)).toThrow(RangeError)
	})

	it('agrees with the machine calendar for two hundred years', () => {
		let on = d('1950-01-01')
		for (let number = -7305; on < d('2150-01-01'); number += 1, on = addDays(on, 1)) {
			const machine = new Date(number * 86_400_000)
			if (on !== machine.toISOString().slice(0, 10)) throw new Error(`${on} ${number}`)
			if (weekday(on) !== machine.getUTCDay()) throw new Error(`weekday of ${on}`)
		}
	})

	it('counts days both ways', () => {
		expect(daysBetween(d('2026-01-27'), d('2026-03-09'))).toBe(41)
		expect(daysBetween(d('2026-03-09'), d('2026-01-27'))).toBe(-41)
		expect(addDays(d('2028-03-01'), -1)).toBe('2028-02-29')
	})

	it.each([
		['2026-11-23', '2026-11-24'],
		['2026-12-31', '2027-01-01'],
	])('%s is earlier than %s', (first, second) => {
		expect([earlier(d(first), d(second)), earlier(d(second), d(first))]).toEqual([first, first])
		expect([later(d(first), d(second)), later(d(second), d(first))]).toEqual([second, second])
	})

	it.each([
		['0001-01-01', 366, '0002-01-02'],
		['9999-12-31', -365, '9998-12-31'],
		['1900-02-28', 1, '1900-03-01'],
		['2000-02-28', 1, '2000-02-29'],
		['2400-02-29', 1, '2400-03-01'],
	])('%s and %i days is %s', (from, days, expected) =>
		expect(addDays(d(from), days)).toBe(expected),
	)

	it.each([
		['0001-01-01', 1],
		['2026-11-22', 0],
		['2026-11-23', 1],
		['2026-11-28', 6],
	])('%s is day %i of the week', (on, expected) => expect(weekday(d(on))).toBe(expected))

	it('names what is no day, and the year that is none', () => {
		expect(() => d('2026-02-30')).toThrow('2026-02-30')
		expect(() => addDays(d('9999-12-31'), 1)).toThrow('10000')
	})

	it.each([
		['9999-11-30', 1, '9999-12-30'],
		['0001-02-28', -1, '0001-01-28'],
		['2026-11-30', -11, '2025-12-30'],
		['2026-12-31', 12, '2027-12-31'],
	])('%s and %i months is %s, to the ends of the calendar', (from, months, expected) =>
		expect(addMonths(d(from), months)).toBe(expected),
	)

	it.each([
		['2026-01-31', 1, '2026-02-28'],
		['2028-01-31', 1, '2028-02-29'],
		['2026-11-30', 3, '2027-02-28'],
		['2026-12-15', 1, '2027-01-15'],
		['2026-01-15', -1, '2025-12-15'],
		['2028-02-29', 60, '2033-02-28'],
		['2026-03-31', 0, '2026-03-31'],
	])('%s and %i months is %s', (from, months, expected) =>
		expect(addMonths(d(from), months)).toBe(expected),
	)

	it.each([
		['2026-08-01', 1, '2026-08-31'],
		['2026-08-16', 1, '2026-09-15'],
		['2027-01-31', 1, '2027-02-28'],
		['2028-01-30', 1, '2028-02-29'],
		['2028-01-29', 1, '2028-02-28'],
		['2027-01-29', 1, '2027-02-28'],
		['2021-10-01', 60, '2026-09-30'],
		['2028-02-29', 60, '2033-02-28'],
	])('a period of months from %s over %i ends on %s', (first, months, expected) =>
		expect(lastDayOfMonths(d(first), months)).toBe(expected),
	)
})
