import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { addDays, calendarDate as d } from '../calendar-date.ts'
import { isDayOff } from '../working-day.ts'
import { dueDates, endOfMonth } from './due-dates.ts'
import { type PlanShape } from './plan-shape.ts'

const { holidays } = seedParameters
const days = (firstDueOn: string, payDay: number | 'end', count: number) =>
	dueDates({ firstDueOn: d(firstDueOn), payDay }, count, holidays).map(({ dueOn }) => dueOn)

describe('the days of a plan', () => {
	test('are the first one as wished, then the pay day of each month', () => {
		expect(days('2026-12-10', 25, 4)).toEqual([
			'2026-12-10',
			'2027-01-25',
			'2027-02-25',
			'2027-03-25',
		])
	})

	test('roll over days off', () => {
		expect(days('2026-12-25', 25, 2)).toEqual(['2026-12-28', '2027-01-25'])
		expect(days('2027-01-31', 'end', 3)).toEqual(['2027-02-01', '2027-03-02', '2027-03-31'])
	})

	test('end with the month, whatever its length', () => {
		expect(days('2027-11-30', 'end', 4)).toEqual([
			'2027-11-30',
			'2027-12-31',
			'2028-01-31',
			'2028-02-29',
		])
	})

	test('never fall together', () => {
		// 2027-01-31 rolls to the first of February, which would be the pay day.
		expect(days('2027-01-31', 1, 3)).toEqual(['2027-02-01', '2027-03-02', '2027-04-01'])
	})

	test('are told as wished too, and only in the months named', () => {
		const seasonal = { kind: 'seasonal', months: [1, 2, 12] } as const
		const wished = (firstDueOn: string, shape: PlanShape | undefined) =>
			dueDates({ firstDueOn: d(firstDueOn), payDay: 'end', shape }, 3, holidays).map(
				({ wishedOn, dueOn }) => [wishedOn, dueOn],
			)
		const winter = [
			['2027-01-31', '2027-02-01'],
			['2027-02-28', '2027-03-02'],
			['2027-12-31', '2027-12-31'],
		]
		expect(wished('2027-01-31', seasonal)).toEqual(winter)
		// A first day out of season is none.
		expect(wished('2026-11-30', seasonal)).toEqual([
			['2026-12-31', '2026-12-31'],
			...winter.slice(0, 2),
		])
		expect(wished('2026-11-30', { kind: 'seasonal', months: [] })).toEqual([])
	})

	test('are none for a plan of none', () => {
		expect(days('2027-01-31', 1, 0)).toEqual([])
	})

	test('come in order, on working days, as many as asked', () => {
		const payDay = fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constant('end' as const))
		fc.assert(
			fc.property(fc.nat(1400), payDay, fc.integer({ min: 1, max: 36 }), (after, day, count) => {
				const found = days(addDays(d('2026-01-01'), after), day, count)
				expect(found).toHaveLength(count)
				expect(found).toEqual([...new Set(found)].sort())
				expect(found.some((on) => isDayOff(d(on), holidays))).toBe(false)
			}),
			{ numRuns: 300 },
		)
	})
})

test.each([
	['2028-02-01', '2028-02-29'],
	['2027-02-28', '2027-02-28'],
	['2026-12-31', '2026-12-31'],
])('the month of %s ends on %s', (on, end) => expect(endOfMonth(d(on))).toBe(end))
