import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { affordabilityOf } from './affordability.ts'
import { calendarDate as d } from './calendar-date.ts'
import { spendingKinds, unavoidableSpending } from './declaration.ts'
import { medianIncome, protectedLivingCost } from './protected-living-cost.ts'

const on = d('2026-11-23')
const nothing = { rent: 0, medical: 0, childcare: 0, 'debt-service': 0 }

describe('the protected living cost', () => {
	test.each([
		[1, 2_564_238, 1_538_542],
		[4, 6_494_738, 3_896_842],
		[8, 10_474_348, 6_284_608],
		[10, 12_392_744, 7_435_646],
	])('of %i people is 60 %% of %i: %i', (people, median, amount) => {
		expect(medianIncome(people, on, seedParameters)).toBe(median)
		expect(protectedLivingCost(people, on, seedParameters)).toMatchObject({ amount, median })
	})
})

describe('what a household can pay a month', () => {
	test('is income less the protected living cost and what cannot be left out', () => {
		const found = affordabilityOf(
			{
				people: 1,
				income: { work: 2_500_000, family: 100_000 },
				spending: { ...nothing, rent: 400_000, medical: 50_000, food: 900_000, other: 80_000 },
			},
			on,
			seedParameters,
		)
		expect(found.rows.map(({ key, amount, basis }) => [key, amount, basis])).toEqual([
			['income', 2_600_000, 'stated'],
			['protected-living-cost', -1_538_542, 'policy'],
			['rent', -400_000, 'stated'],
			['medical', -50_000, 'stated'],
			['childcare', 0, 'stated'],
			['debt-service', 0, 'stated'],
		])
		expect(found).toMatchObject({ left: 611_458, available: 611_458 })
	})

	test('is nothing where the month does not reach, and says by how much', () => {
		const found = affordabilityOf(
			{ people: 2, income: { work: 1_000_000 }, spending: nothing },
			on,
			seedParameters,
		)
		expect(found).toMatchObject({ left: -1_519_575, available: 0 })
	})

	test('takes ordinary living off once, inside the protected living cost', () => {
		const month = { people: 3, income: { work: 5_000_000 } }
		const bare = affordabilityOf({ ...month, spending: nothing }, on, seedParameters)
		const everyday = ['food', 'utilities', 'transport', 'other'] as const
		expect(spendingKinds).toEqual([...unavoidableSpending, ...everyday])
		for (const kind of everyday) {
			const spending = { ...nothing, [kind]: 900_000 }
			expect(affordabilityOf({ ...month, spending }, on, seedParameters)).toEqual(bare)
		}
	})

	test('is always the sum of its rows', () => {
		const won = fc.nat(50_000_000)
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 15 }), won, won, won, (people, work, rent, medical) => {
				const { rows, left, available } = affordabilityOf(
					{ people, income: { work }, spending: { rent, medical } },
					on,
					seedParameters,
				)
				expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(left)
				expect(available).toBe(Math.max(0, left))
			}),
		)
	})
})
