import { describe, expect, it, test } from 'vitest'
import holidays from '#db/seed/parameters/holidays.json'
import { calendarDate as d } from './calendar-date.ts'
import { type Holiday } from './parameters/parameters.ts'
import {
	addWorkingDays,
	daysOffFrom,
	isDayOff,
	isProvisional,
	rollForward,
	workingDaysAfter,
} from './working-day.ts'

const list: Holiday[] = holidays.map((holiday) => ({ ...holiday, on: d(holiday.on) }))

describe('working days', () => {
	it.each([
		['2026-11-23', false],
		['2026-11-21', true],
		['2026-11-22', true],
		['2026-05-01', true],
		['2026-07-17', true],
		['2026-06-03', true],
		['2026-05-25', true],
	])('%s off: %s', (on, off) => expect(isDayOff(d(on), list)).toBe(off))

	it.each([
		['2026-01-25', '2026-01-26'],
		['2026-05-31', '2026-06-01'],
		['2026-09-24', '2026-09-28'],
		['2027-02-06', '2027-02-10'],
		['2028-09-30', '2028-10-06'],
		['2028-12-31', '2029-01-02'],
		['2026-11-23', '2026-11-23'],
	])('%s rolls to %s', (on, expected) => expect(rollForward(d(on), list)).toBe(expected))

	it.each([
		['2026-11-23', 0, '2026-11-23'],
		['2026-11-20', 1, '2026-11-23'],
		['2026-09-23', 1, '2026-09-28'],
		['2026-11-23', 14, '2026-12-11'],
	])('%s and %i working days is %s', (on, n, expected) =>
		expect(addWorkingDays(d(on), n, list)).toBe(expected),
	)
})

it.each([
	['2026-11-23', '2026-12-11', 14],
	['2026-11-20', '2026-11-23', 1],
	['2026-09-23', '2026-09-27', 0],
	['2026-11-23', '2026-11-23', 0],
	['2026-11-24', '2026-11-23', 0],
])('after %s up to %s lie %i working days', (from, to, expected) =>
	expect(workingDaysAfter(d(from), d(to), list)).toBe(expected),
)

test.each([
	['2026-11-23', []],
	['2026-11-21', ['2026-11-21 saturday', '2026-11-22 sunday']],
	['2026-11-22', ['2026-11-22 sunday']],
	[
		'2026-09-24',
		[
			'2026-09-24 holiday 추석 연휴',
			'2026-09-25 holiday 추석',
			'2026-09-26 holiday 추석 연휴',
			'2026-09-27 sunday',
		],
	],
])('a deadline on %s passes over %j', (on, expected) => {
	const passed = daysOffFrom(d(on), list)
	expect(
		passed.map(({ on: day, because, name }) => [day, because, ...(name ? [name] : [])].join(' ')),
	).toEqual(expected)
})

test.each([
	['2027-12-31', false],
	['2028-01-01', true],
	['2099-06-01', true],
])('the holidays of the year of %s may still change: %s', (on, expected) => {
	expect(isProvisional(d(on), list)).toBe(expected)
})

test('one published holiday makes a year published', () => {
	const [first, second] = ['2028-01-01', '2028-03-01'].map((on) => ({ on: d(on), name: 'x' }))
	const half = [
		{ ...first!, provisional: true },
		{ ...second!, provisional: false },
	]
	expect(isProvisional(d('2028-05-05'), half)).toBe(false)
})

// Every day off of the years the research lists, weekends included, one line a year.
const LISTED = {
	2026: '01-01 02-16 02-17 02-18 03-01 03-02 05-01 05-05 05-24 05-25 06-03 06-06 07-17 08-15 08-17 09-24 09-25 09-26 10-03 10-05 10-09 12-25',
	2027: '01-01 02-06 02-07 02-08 02-09 03-01 05-01 05-03 05-05 05-13 06-06 07-17 07-19 08-15 08-16 09-14 09-15 09-16 10-03 10-04 10-09 10-11 12-25 12-27',
	2028: '01-01 01-26 01-27 01-28 03-01 04-12 05-01 05-02 05-05 06-06 07-17 08-15 10-02 10-03 10-04 10-05 10-09 12-25',
}

describe('the holidays on file', () => {
	it.each(Object.entries(LISTED))('are those of %s', (year, days) => {
		const found = list.filter(({ on }) => on.startsWith(year)).map(({ on }) => on.slice(5))
		expect(found.join(' ')).toBe(days)
	})

	it('stand in order, once each, for every year from 2018 to 2032', () => {
		const days = list.map(({ on }) => on)
		expect(days).toEqual([...new Set(days)].sort())
		for (let year = 2018; year <= 2032; year += 1) {
			expect(days).toContain(`${year}-01-01`)
			expect(days).toContain(`${year}-05-01`)
		}
	})

	it('say which years are computed and not yet published', () => {
		expect(list.every(({ on, provisional }) => provisional === on > '2027-12-31')).toBe(true)
	})
})
