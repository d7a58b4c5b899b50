import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { BadInput } from './bad-input.ts'
import { lawDates } from './law-dates.ts'

const dates = (input: object) => lawDates(input, seedParameters)

describe('law dates', () => {
	test('rolls over days off and names each', () => {
		expect(dates({ from: '2026-11-30', addMonths: 3 })).toEqual({
			...{ on: '2027-03-02', counted: '2027-02-28', reason: 'day_off' },
			passed: [
				{ on: '2027-02-28', because: 'sunday', name: null },
				{ on: '2027-03-01', because: 'holiday', name: '3·1절' },
			],
			...{ article: '민법 §160, 국세기본법 §4, §5①', provisional: false },
		})
	})

	test.each([
		[{ from: '2026-11-23', addDays: 0 }, '2026-11-23', 'working_day'],
		[{ from: '2026-11-23', addDays: 4 }, '2026-11-27', 'working_day'],
		[{ from: '2026-11-23', addDays: 5 }, '2026-11-30', 'day_off'],
		[{ from: '2027-01-31', addMonths: 1 }, '2027-03-02', 'day_off'],
		[{ from: '2028-08-31', addMonths: 1 }, '2028-10-06', 'day_off'],
	])('%j is %s', (asked, on, reason) => expect(dates(asked)).toMatchObject({ on, reason }))

	test('says where the holidays are not published yet', () => {
		expect(dates({ from: '2027-12-31', addDays: 0 }).provisional).toBe(false)
		expect(dates({ from: '2027-12-31', addDays: 1 }).provisional).toBe(true)
		expect(dates({ from: '2040-05-05', addDays: 1 }).provisional).toBe(true)
	})

	test.each([
		[{ from: '2026-11-23' }, 'addMonths or addDays is missing.'],
		[{ from: '2026-11-23', addDays: 1, addMonths: 1 }, 'addMonths must not stand beside addDays.'],
		[{ from: '2026-02-30', addDays: 1 }, 'from must be a date'],
		[{ from: '2026-11-23', addDays: -1 }, 'addDays must be a whole number'],
		[{ from: '2026-11-23', addDays: 1.5 }, 'addDays must be a whole number'],
	])('cannot read %j', (asked, sentence) => {
		expect(() => dates(asked)).toThrow(BadInput)
		expect(() => dates(asked)).toThrow(sentence)
	})
})
