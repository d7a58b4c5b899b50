import { describe, expect, it } from 'vitest'
import { readAmount, readWon, truncateUnder10 } from './won.ts'

describe('won', () => {
	it.each([
		[0, 0],
		[9, 0],
		[10, 10],
		[44_352, 44_350],
		[9_007_199_254_740_991, 9_007_199_254_740_990],
	])('%i is truncated to %i', (amount, expected) => expect(truncateUnder10(amount)).toBe(expected))

	it.each([
		['1,450,000', 1_450_000],
		['1450000', 1_450_000],
		['145만', 1_450_000],
		['145만 원', 1_450_000],
		['１４５만원', 1_450_000],
		['１，４５０，０００', 1_450_000],
		['₩1,450,000', 1_450_000],
		['1,450,000원', 1_450_000],
		['1억 2천만', 120_000_000],
		['1억2,000만원', 120_000_000],
		['3.5만', 35_000],
		['2천', 2_000],
		['천만 원', 10_000_000],
		['3천5백', 3_500],
		['12만 3,456', 123_456],
		['900,000 won', 900_000],
		['900,000 Won', 900_000],
		['KRW 900,000', 900_000],
		['900,000 KRW', 900_000],
		['krw900000', 900_000],
		['￦900,000', 900_000],
		['₩ 900,000 won', 900_000],
		['0', 0],
		['0'.repeat(59) + '1', 1],
		[`1.${'0'.repeat(60)}만`, 10_000],
		[' 10 000 ', 10_000],
	])('reads %j as %i', (text, expected) => expect(readWon(text)).toBe(expected))

	it.each([
		'',
		'원',
		'만',
		'-1',
		'a lot',
		'1,45,000',
		'1,4500',
		'1.5',
		'0.00001만',
		'만5억',
		'5백3천',
		'1e5',
		'10만20만',
		'99999999999999999999',
		'100조 1원',
		'900₩000',
		'1원2',
		'1won000',
		`1.${'0'.repeat(61)}만`,
	])('cannot read %j', (text) => expect(readWon(text)).toBeUndefined())

	it('reads the largest amount that is still one', () => {
		expect(readWon('100조')).toBe(100_000_000_000_000)
	})

	it('tells an amount that can be paid', () => {
		expect(readAmount('30만')).toEqual({ won: 300_000 })
		expect(readAmount('100조')).toEqual({ won: 100_000_000_000_000 })
	})

	it.each([
		['0', 'zero'],
		['0원', 'zero'],
		['999999999999999999999', 'too_large'],
		['9'.repeat(40), 'too_large'],
		['99999조', 'too_large'],
		['100조 1원', 'too_large'],
		['0'.repeat(61), 'too_large'],
		['', 'unreadable'],
		['a lot', 'unreadable'],
		['9'.repeat(100), 'too_large'],
		['KRW 999,999,999,999,999,999,999', 'too_large'],
		['999999999999999999999 won', 'too_large'],
		['won', 'unreadable'],
		['KRW', 'unreadable'],
		['900,000 dollars', 'unreadable'],
	])('says of %j: %s', (text, problem) => expect(readAmount(text).problem).toBe(problem))
})
