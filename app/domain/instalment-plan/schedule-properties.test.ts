import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { addDays, calendarDate as d } from '../calendar-date.ts'
import { surchargeOf } from '../surcharge/surcharge.ts'
import { type TaxItem } from '../tax-item.ts'
import { amountOf } from './item-share.ts'
import { type InstalmentPlan, type PlanSize } from './plan.ts'
import { planFor } from './schedule.ts'

const on = d('2026-11-23')
const dates = [
	{
		established: '2018-06-30',
		statutory: '2023-07-10',
		noticed: '2023-07-01',
		designated: '2023-07-10',
	},
	{
		established: '2022-12-31',
		statutory: '2023-05-31',
		noticed: '2023-09-01',
		designated: '2023-09-30',
	},
	{
		established: '2025-12-31',
		statutory: '2026-01-26',
		noticed: '2026-03-10',
		designated: '2026-03-31',
	},
	{
		established: '2025-12-31',
		statutory: '2026-06-01',
		noticed: '2026-07-10',
		designated: '2026-07-31',
	},
	{
		established: '2026-06-30',
		statutory: '2026-07-27',
		noticed: '2026-11-02',
		designated: '2026-12-31',
	},
	{ established: '2026-06-30', statutory: '2026-07-27', noticed: null, designated: null },
] as const

const item = fc
	.record({
		when: fc.constantFrom(...dates),
		tax: fc.integer({ min: 1000, max: 80_000_000 }),
		otherPenalty: fc.constantFrom(0, 123_450),
		collectionCost: fc.constantFrom(0, 87_650),
		demandCost: fc.constantFrom(0, 2_830),
		paid: fc.constantFrom(0, 500, 40_000),
	})
	.map(({ when, paid, demandCost, ...sums }) =>
		makeTaxItem({
			...when,
			...sums,
			// A demand is sent after the deadline: the ledger knows no cost of it before.
			demandCost: when.designated !== null && when.designated < on ? demandCost : 0,
			payments: paid ? [['2026-11-02', paid]] : [],
		}),
	)
const items = fc
	.array(item, { minLength: 1, maxLength: 4 })
	.map((found) => found.map((each, index) => ({ ...each, id: `item-${String(index)}` })))
const wish = fc.record({
	first: fc.integer({ min: 0, max: 37 }),
	payDay: fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constant('end' as const)),
	count: fc.integer({ min: 1, max: 12 }),
})

function planOf(chosen: TaxItem[], asked: { first: number; payDay: number | 'end' } & PlanSize) {
	const { first, ...rest } = asked
	const terms = {
		relief: 'voluntary-plan' as const,
		items: chosen,
		on,
		firstDueOn: addDays(on, first),
	}
	const { plan } = planFor({ ...terms, ...rest }, seedParameters)
	fc.pre(plan !== undefined)
	return plan as InstalmentPlan
}

describe('any plan', () => {
	test('clears what is owed, to the won, in so many positive payments', () => {
		fc.assert(
			fc.property(items, wish, (chosen, asked) => {
				const plan = planOf(chosen, asked)
				const { instalments } = plan
				const sum = (part: 'amount' | 'ofTax' | 'ofSurcharge' | 'ofCost' | 'accrued') =>
					instalments.reduce((total, row) => total + row[part], 0)
				expect(instalments).toHaveLength(asked.count)
				expect(instalments.every(({ amount }) => Number.isSafeInteger(amount) && amount > 0)).toBe(
					true,
				)
				expect(instalments.every(({ accrued }) => accrued >= 0)).toBe(true)
				expect(sum('amount')).toBe(plan.total)
				expect(plan.total).toBe(plan.owedNow + sum('accrued'))
				expect(sum('ofTax') + sum('ofSurcharge') + sum('ofCost')).toBe(plan.total)
				for (const row of instalments) {
					expect(row.ofTax + row.ofSurcharge + row.ofCost).toBe(row.amount)
					expect(row.shares.reduce((total, share) => total + amountOf(share), 0)).toBe(row.amount)
				}
			}),
			{ numRuns: 150 },
		)
	})

	test('kept to the day leaves nothing owed on any item', () => {
		fc.assert(
			fc.property(items, wish, (chosen, asked) => {
				const { instalments, endsOn } = planOf(chosen, asked)
				for (const each of chosen) {
					const planned = instalments.flatMap(({ dueOn, shares }) =>
						shares
							.filter(({ itemId }) => itemId === each.id)
							.map((share) => ({ on: dueOn, amount: amountOf(share) })),
					)
					const kept = { ...each, payments: [...each.payments, ...planned] }
					const left = surchargeOf(kept, endsOn, seedParameters)
					fc.pre(surchargeOf(each, on, seedParameters).payable > 0)
					expect(left.payable).toBe(0)
					// Nor was a won too much paid on it.
					const owed = each.tax + each.otherPenalty + left.surcharge + each.collectionCost
					expect(left.paid).toBe(owed)
				}
			}),
			{ numRuns: 100 },
		)
	})

	test('pays the same each month but for a remainder in the last', () => {
		fc.assert(
			fc.property(items, wish, (chosen, asked) => {
				const { instalments } = planOf(chosen, asked)
				const [first, ...others] = instalments.map(({ amount }) => amount)
				const last = others.at(-1) ?? first ?? 0
				expect(new Set([first, ...others.slice(0, -1)]).size).toBe(1)
				const remainder = last - (first ?? 0)
				expect(remainder).toBeGreaterThanOrEqual(0)
				// A won less a month can let each part of each item round up by ten once.
				expect(remainder).toBeLessThan(asked.count + 30 * chosen.length)
			}),
			{ numRuns: 100 },
		)
	})

	test('does not depend on the order in which items were chosen', () => {
		fc.assert(
			fc.property(items, wish, (chosen, asked) => {
				expect(planOf([...chosen].reverse(), asked)).toEqual(planOf(chosen, asked))
			}),
			{ numRuns: 30 },
		)
	})

	test('costs no more when it is shorter', () => {
		fc.assert(
			fc.property(items, wish, (chosen, asked) => {
				fc.pre(asked.count < 12)
				const shorter = planOf(chosen, asked).total
				// Ten won of rounding for each part of each item aside.
				expect(shorter).toBeLessThanOrEqual(
					planOf(chosen, { ...asked, count: asked.count + 1 }).total + 30 * chosen.length,
				)
			}),
			{ numRuns: 30 },
		)
	})

	test('by a sum a month pays that sum until the last', () => {
		fc.assert(
			fc.property(
				items,
				wish,
				fc.integer({ min: 100_000, max: 9_000_000 }),
				(chosen, asked, monthly) => {
					const { first, payDay } = asked
					const plan = planOf(chosen, { first, payDay, monthly })
					const amounts = plan.instalments.map(({ amount }) => amount)
					expect(amounts.slice(0, -1).every((amount) => amount === monthly)).toBe(true)
					expect(amounts.at(-1)).toBeLessThanOrEqual(monthly)
					expect(plan.instalments.at(-1)?.leftAfter).toBe(0)
				},
			),
			{ numRuns: 50 },
		)
	})
})
