import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Allotted, allocate, type Demand, priceOf } from './allocation.ts'

const price = (demands: Demand[], amounts: number[]) => priceOf(allocate(demands, amounts), demands)

describe('which tax a payment meets', () => {
	const still = { cost: 0, tax: 60, growth: [0, 0, 0] }
	const daily = { cost: 0, tax: 60, growth: [10, 20, 30] }

	test('the one that grows before the one that does not', () => {
		const rows = allocate([still, daily], [60, 60, Infinity])
		expect(rows.map((row) => row.map(({ tax }) => tax))).toEqual([
			[0, 60],
			[60, 0],
			[0, 0],
		])
	})

	test('the one about to be late in between, where no one order does', () => {
		// A jump of 300 between the second payment and the third; a steady 100 a payment beside it.
		const jumping = { cost: 0, tax: 50, growth: [0, 0, 300] }
		const steady = { cost: 0, tax: 100, growth: [0, 100, 200] }
		const rows = allocate([jumping, steady], [50, 50, Infinity])
		expect(rows.map((row) => row.map(({ tax }) => tax))).toEqual([
			[0, 50],
			[50, 0],
			[0, 50],
		])
	})

	test('its cost before its tax, and only when its turn comes', () => {
		const costly = { cost: 30, tax: 60, growth: [0, 5, 10] }
		const rows = allocate([costly, daily], [60, 30, Infinity])
		expect(rows.map(([first]) => first)).toEqual([
			{ cost: 0, tax: 0 },
			{ cost: 30, tax: 0 },
			{ cost: 0, tax: 60 },
		])
	})

	test('in the order of due dates where it makes no difference', () => {
		const [first] = allocate([still, { ...still }], [60, Infinity])
		expect(first).toEqual([
			{ cost: 0, tax: 60 },
			{ cost: 0, tax: 0 },
		])
	})

	test('of many items the dearest first', () => {
		const many = Array.from({ length: 8 }, (_, index) => ({
			cost: 0,
			tax: 10,
			growth: [index, 2 * index],
		}))
		const [first] = allocate(many, [40, Infinity])
		expect(first?.map(({ tax }) => tax)).toEqual([0, 0, 0, 0, 10, 10, 10, 10])
	})

	// What is saved on the second day for each won paid on the first: 2, 1.5, 1/2, 1/10, and 1/2.
	test('of many with costs by what a won paid on them saves, cost and all', () => {
		const many: Demand[] = [
			{ cost: 0, tax: 100, growth: [0, 2] },
			{ cost: 200, tax: 200, growth: [0, 3] },
			{ cost: 100, tax: 100, growth: [10, 11] },
			{ cost: 9, tax: 1, growth: [0, 1] },
			{ cost: 100, tax: 100, growth: [0, 1] },
		]
		const [first] = allocate(many.toReversed(), [100, Infinity])
		expect(first?.map(({ cost, tax }) => cost + tax)).toEqual([0, 0, 0, 0, 100])
		expect(price(many, [100, Infinity])).toBe(200 * 3 + 100 * 11 + 1 + 100)
	})
})

// Every way the law allows to spread payments over items, won by won.
function* waysToPay(
	demands: readonly Demand[],
	amounts: readonly number[],
): Generator<Allotted[][]> {
	const [amount, ...later] = amounts
	if (amount === undefined) return yield []
	for (const paid of splits(demands, amount)) {
		const left = demands.map((demand, index) => ({
			...demand,
			cost: demand.cost - (paid[index]?.cost ?? 0),
			tax: demand.tax - (paid[index]?.tax ?? 0),
		}))
		for (const rest of waysToPay(left, later)) yield [paid, ...rest]
	}
}

function* splits(demands: readonly Demand[], amount: number): Generator<Allotted[]> {
	const [first, ...others] = demands
	if (!first) return yield []
	const rest = others.reduce((sum, { cost, tax }) => sum + cost + tax, 0)
	const all = first.cost + first.tax
	for (let paid = Math.max(0, amount - rest); paid <= Math.min(all, amount); paid += 1) {
		const cost = Math.min(paid, first.cost)
		for (const more of splits(others, amount - paid)) yield [{ cost, tax: paid - cost }, ...more]
	}
	if (amount > all + rest) yield* splits(demands, all + rest)
}

const growth = fc
	.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 })
	.map((steps) => steps.map((_, index) => steps.slice(0, index + 1).reduce((a, b) => a + b, 0)))
const demandsOf = (cost: fc.Arbitrary<number>) =>
	fc.array(fc.record({ cost, tax: fc.integer({ min: 0, max: 4 }), growth }), {
		minLength: 2,
		maxLength: 3,
	})
const amounts = fc
	.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
	.map((two) => [...two, Infinity])

describe('against every way there is', () => {
	const cheapest = (demands: Demand[], paid: number[]) => {
		const finite = paid.map((amount) => Math.min(amount, 99))
		return Math.min(...[...waysToPay(demands, finite)].map((way) => priceOf(way, demands)))
	}

	test('nothing costs less where no cost is to be paid first', () => {
		fc.assert(
			fc.property(demandsOf(fc.constant(0)), amounts, (demands, paid) => {
				expect(price(demands, paid)).toBe(cheapest(demands, paid))
			}),
			{ numRuns: 1000 },
		)
	})

	test('no order of whole items costs less where costs are to be paid first', () => {
		fc.assert(
			fc.property(demandsOf(fc.nat(2)), amounts, (demands, paid) => {
				const prices = ordersOf(demands).map((order) => priceOf(inTurn(order, paid), order))
				expect(price(demands, paid)).toBeLessThanOrEqual(Math.min(...prices))
			}),
			{ numRuns: 1000 },
		)
	})
})

function ordersOf(demands: readonly Demand[]): Demand[][] {
	if (demands.length < 2) return [[...demands]]
	return demands.flatMap((first, at) =>
		ordersOf(demands.filter((_, index) => index !== at)).map((rest) => [first, ...rest]),
	)
}

function inTurn(order: readonly Demand[], paid: readonly number[]): Allotted[][] {
	const left = order.map(({ cost, tax }) => ({ cost, tax }))
	return paid.map((amount) => {
		let rest = amount
		return left.map((item) => {
			const cost = Math.min(rest, item.cost)
			const tax = Math.min(rest - cost, item.tax)
			item.cost -= cost
			item.tax -= tax
			rest -= cost + tax
			return { cost, tax }
		})
	})
}
