import { describe, expect, it } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { figureOn } from '../parameters/parameters.ts'
import { exactWon } from './exact-won.ts'
import { tracePart, type Charge } from './trace.ts'

const on = d('2026-11-23')
const figure = figureOn(seedParameters, 'surcharge.daily-rate', on)

const charge = (base: number, days: number): Charge => ({
	part: 'afterDeadline',
	from: on,
	to: on,
	days,
	base,
	figure,
	exact: exactWon(base, figure, days),
})
const amounts = (...charges: Charge[]) => tracePart(charges).map(({ amount }) => amount)

describe('the rows of one part', () => {
	it.each<[string, Charge[], number[]]>([
		['none', [], []],
		['one, under 10 won dropped', [charge(4_800_000, 42)], [44_350]],
		['less than 10 won', [charge(10_000, 1)], [0]],
		// 1,056.44 and 2,640.44 are 3,696.88 together.
		[
			'the last carries the difference',
			[charge(4_802_000, 1), charge(12_002_000, 1)],
			[1_056, 2_634],
		],
		// 4.4 + 4.4 + 4.4 = 13.2: ten won, though the rows alone come to twelve.
		[
			'the last carries all of it',
			[20_000, 20_000, 20_000].map((base) => charge(base, 1)),
			[4, 4, 2],
		],
		// 1,059.08 + 0.22 = 1,059.3: the last row has nothing to give.
		['no row falls below zero', [charge(4_814_000, 1), charge(1_000, 1)], [1_050, 0]],
		// 6.6 + 3.96 = 10.56: what the rows lost in won comes back in the last.
		['the last may gain', [charge(30_000, 1), charge(18_000, 1)], [6, 4]],
	])('%s', (_name, charges, expected) => expect(amounts(...charges)).toEqual(expected))

	it('keep sums beyond what a number holds exactly', () => {
		const base = 999_999_999_999_999
		const exact = (BigInt(base) * 22n * 1826n) / 100_000n
		expect(amounts(charge(base, 1826))).toEqual([Number(exact - (exact % 10n))])
	})
})

describe('an exact amount', () => {
	it('wants a decimal', () => {
		expect(() => exactWon(1, { ...figure, value: '2025-01-01' })).toThrow('surcharge.daily-rate')
	})
})
