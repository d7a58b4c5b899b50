import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAskedOfAnyRegime } from '#tests/support/arbitrary-item.ts'
import { makeChargedItem } from '#tests/support/charged-item.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from './calendar-date.ts'
import { outstandingOf } from './payment-order.ts'
import { surchargeOf } from './surcharge/surcharge.ts'

const left = (amount: number) => {
	const item = makeChargedItem({
		collectionCost: 50_000,
		otherPenalty: 960_000,
		payments: [['2026-11-23', amount]],
	})
	const { cost, tax, otherPenalty, surcharge } = outstandingOf(
		item,
		d('2026-11-23'),
		seedParameters,
	)
	return [cost, tax, otherPenalty, surcharge]
}

describe('what is left of an item', () => {
	it.each([
		[0, [50_000, 4_800_000, 960_000, 438_620]],
		[49_999, [1, 4_800_000, 960_000, 438_620]],
		[50_000, [0, 4_800_000, 960_000, 438_620]],
		[4_849_999, [0, 1, 960_000, 438_620]],
		[4_850_000, [0, 0, 960_000, 438_620]],
		[5_810_000, [0, 0, 0, 438_620]],
		[5_810_001, [0, 0, 0, 438_619]],
		[6_248_620, [0, 0, 0, 0]],
		[9_000_000, [0, 0, 0, 0]],
	])('after %i won: cost, tax, penalty, surcharge %j', (amount, expected) =>
		expect(left(amount)).toEqual(expected),
	)

	it('always comes to what is payable', () =>
		fc.assert(
			fc.property(anyAskedOfAnyRegime, ({ item, on }) => {
				const { cost, tax, otherPenalty, surcharge, total } = outstandingOf(
					item,
					on,
					seedParameters,
				)
				expect(cost + tax + otherPenalty + surcharge).toBe(total)
				expect(total).toBe(surchargeOf(item, on, seedParameters).payable)
			}),
		))
})
