import { describe, expect, test } from 'vitest'
import { plainNumber, readWhole } from './typed-number.ts'

const few = { least: 0, most: 15 }

describe('a whole number as people write it', () => {
	test.each([
		['3', 3],
		['３', 3],
		[' 3 명', 3],
		['３명', 3],
		['3인', 3],
		['03', 3],
		['3 people', 3],
		['0명', 0],
	])('%j is %i people', (typed, people) => {
		expect(readWhole(typed, 'people', few)).toBe(people)
	})

	test.each(['12개월', '12 개월', '１２달', '12회', '12 months', '12.'])(
		'%j is twelve',
		(typed) => {
			expect(readWhole(typed, 'times', { least: 1, most: 99 })).toBe(12)
		},
	)

	test.each(['', '명', '3개월', '-1', '1.5', '3명 2명', '16', 'three', '9'.repeat(40)])(
		'%j is no number of people',
		(typed) => {
			expect(readWhole(typed, 'people', few)).toBeUndefined()
		},
	)

	test('the parts of a day lose the word behind them', () => {
		expect(plainNumber('２０２５ 년', 'year')).toBe('2025')
		expect(plainNumber('3월', 'month')).toBe('3')
		expect(plainNumber('9일', 'day')).toBe('9')
	})
})
