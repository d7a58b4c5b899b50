import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { addDays, calendarDate as d } from '../calendar-date.ts'
import { surchargeOf } from '../surcharge/surcharge.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { paidThrough, unpaidTaxAfter } from '../surcharge/unpaid-tax.ts'
import { amountOf } from './item-share.ts'
import { type InstalmentPlan, type PlanSize } from './plan.ts'
import { type PlanShape } from './plan-shape.ts'
import { traceOfPlan } from './plan-trace.ts'
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
		taxCode: fc.constantFrom('10', '41'),
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
	.array(item, { minLength: 1, maxLength: 3 })
	.map((found) => found.map((each, index) => ({ ...each, id: `item-${String(index)}` })))
const days = fc.record({
	first: fc.integer({ min: 0, max: 37 }),
	payDay: fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constant('end' as const)),
})
const count = fc.integer({ min: 1, max: 3 })
// Enough to be done within the quick lane's months.
const bySum = fc.tuple(
	items.map((found) => found.slice(0, 2)),
	fc.integer({ min: 1, max: 4 }),
	days,
)
const sumFor = (chosen: TaxItem[], parts: number) =>
	Math.ceil(chosen.reduce((all, { tax }) => all + 1.5 * tax + 400_000, 0) / parts)
const shape = fc.oneof(
	{ weight: 3, arbitrary: fc.constant<PlanShape>({ kind: 'even' }) },
	fc.constant<PlanShape>({ kind: 'growing' }),
	fc.constant<PlanShape>({ kind: 'seasonal', months: [1, 2, 3, 8, 9, 12] }),
	fc
		.integer({ min: 1, max: 9_000_000 })
		.map((first): PlanShape => ({ kind: 'first-larger', first })),
)

type Asked = {
	first: number
	payDay: number | 'end'
	shape?: PlanShape
	quick?: boolean
} & PlanSize

function reckoned(chosen: TaxItem[], { first, ...rest }: Asked, relief: Relief = 'voluntary-plan') {
	const terms = { relief, items: chosen, on, firstDueOn: addDays(on, first), ...rest }
	return { terms, plan: planFor(terms, seedParameters).plan }
}

function planOf(...asked: Parameters<typeof reckoned>): InstalmentPlan {
	const { plan } = reckoned(...asked)
	fc.pre(plan !== undefined)
	return plan as InstalmentPlan
}

const runs = { numRuns: 1000 }
type Part = 'amount' | 'ofTax' | 'ofSurcharge' | 'ofCost' | 'accrued'

describe('any plan', () => {
	test('clears what is owed, to the won, in so many payments of its shape, and accounts for it', () => {
		fc.assert(
			fc.property(items, days, count, shape, (chosen, asked, wanted, shaped) => {
				const { plan, terms } = reckoned(chosen, { ...asked, count: wanted, shape: shaped })
				fc.pre(plan !== undefined)
				if (!plan) return
				const { instalments, total, owedNow, endsOn } = plan
				const sumOf = (part: Part) => instalments.reduce((all, row) => all + row[part], 0)
				const paid = instalments.map(({ amount }) => amount)
				const unpaid = chosen.reduce((all, each) => all + unpaidTaxAfter(each, on), 0)
				const trace = traceOfPlan(terms, plan, seedParameters)
				expect({
					count: instalments.length,
					whole: paid.every((amount) => Number.isSafeInteger(amount) && amount > 0),
					grows: instalments.every(({ accrued }) => accrued >= 0),
					parts: instalments.every(
						(row) =>
							row.ofTax + row.ofSurcharge + row.ofCost === row.amount &&
							row.shares.reduce((all, share) => all + amountOf(share), 0) === row.amount,
					),
					amounts: sumOf('amount'),
					accrued: owedNow + sumOf('accrued'),
					traced: trace.reduce((all, { amount }) => all + amount, 0),
					tax: sumOf('ofTax'),
					endsOn: instalments.at(-1)?.dueOn,
				}).toEqual({
					...{ count: wanted, whole: true, grows: true, parts: true },
					...{ amounts: total, accrued: total, traced: total, tax: unpaid, endsOn },
				})
				expect(leftAfter(chosen, plan)).toEqual(chosen.map(() => 0))
				mustBeShaped(paid, shaped, chosen.length)
			}),
			runs,
		)
	})

	test('by a sum a month pays it until the last, however it is written, and more costs no more', () => {
		fc.assert(
			fc.property(bySum, fc.nat(2_000_000), ([chosen, parts, asked], more) => {
				const monthly = sumFor(chosen, parts)
				const plan = planOf(chosen, { ...asked, monthly, quick: true })
				const amounts = plan.instalments.map(({ amount }) => amount)
				expect(amounts.slice(0, -1).every((amount) => amount === monthly)).toBe(true)
				expect(amounts.at(-1)).toBeLessThanOrEqual(monthly)
				expect(plan.instalments.at(-1)?.leftAfter).toBe(0)

				const turned = [...chosen]
					.reverse()
					.map((each) => ({ ...each, payments: [...each.payments].reverse() }))
				expect(planOf(turned, { ...asked, monthly, quick: true })).toEqual(plan)

				const faster = planOf(chosen, { ...asked, monthly: monthly + more, quick: true })
				// Ten won of rounding for each part of each item aside.
				expect(faster.total).toBeLessThanOrEqual(plan.total + 30 * chosen.length)
			}),
			runs,
		)
	})

	test('costs no more under a relief than without one', () => {
		const reliefs = fc.constantFrom<Relief>(
			...(['deadline-extension', 'notice-deferral', 'seizure-deferral'] as const),
			...(['restart-deferral', 'restart-extension', 'closed-business-relief'] as const),
		)
		fc.assert(
			fc.property(item, reliefs, days, (one, relief, asked) => {
				const size = { ...asked, monthly: Math.ceil((one.tax + 300_000) / 2) }
				const { plan } = reckoned([one], size, relief)
				fc.pre(plan !== undefined)
				if (!plan) return
				const without = planOf([one], size)
				expect(plan.owedNow).toBeLessThanOrEqual(without.owedNow)
				expect(plan.total).toBeLessThanOrEqual(without.total)
			}),
			{ ...runs, maxSkipsPerRun: 1000 },
		)
	})
})

function mustBeShaped(amounts: readonly number[], shaped: PlanShape, items: number) {
	const [first = 0, ...others] = amounts
	const last = others.at(-1) ?? first
	const between = others.slice(0, -1)
	if (shaped.kind === 'growing') {
		expect(amounts.every((amount, at) => amount >= (amounts[at - 1] ?? 0))).toBe(true)
	} else if (shaped.kind === 'first-larger' && amounts.length > 1) {
		expect(first).toBe(shaped.first)
		expect(between.every((amount) => amount < first && amount === between[0])).toBe(true)
	} else {
		expect(new Set([first, ...between]).size).toBe(1)
		expect(last).toBeGreaterThanOrEqual(first)
		// A won less a month can let each part of each item round up by ten once.
		expect(last - first).toBeLessThan(amounts.length + 30 * items)
	}
}

// What each item still owes, or was paid too much, once the plan was kept to the day.
function leftAfter(chosen: TaxItem[], { instalments, endsOn }: InstalmentPlan): number[] {
	return chosen.map((each) => {
		const planned = instalments.flatMap(({ dueOn, shares }) =>
			shares
				.filter(({ itemId }) => itemId === each.id)
				.map((share) => ({ on: dueOn, amount: amountOf(share) })),
		)
		const kept = { ...each, payments: [...each.payments, ...planned] }
		const { surcharge } = surchargeOf(kept, endsOn, seedParameters)
		const owed = each.tax + each.otherPenalty + surcharge + each.collectionCost
		return owed - Math.min(owed, paidThrough(each, on)) - paidThrough({ payments: planned }, endsOn)
	})
}
