import { type Won } from '../won.ts'
import { betterSpread } from './better-spread.ts'

/** What is left of an item, and what each won of its tax costs if paid on each of the days. */
export type Demand = { cost: Won; tax: Won; growth: readonly number[] }

/** What one item gets of one payment; its cost comes before its tax (국세징수법 §3). */
export type Allotted = { cost: Won; tax: Won }

/** By day, then by item. */
export type Allocation = readonly (readonly Allotted[])[]

/** More items than this have too many orders to try each. */
const mostOrders = 4

/**
 * Which tax each payment meets, so that the surcharge grows least. The law orders the parts of one item
 * and leaves the person to say which item is paid (민법 §476); the surcharge itself is no base and waits.
 */
export function allocate(demands: readonly Demand[], amounts: readonly Won[]): Allocation {
	const tried = ordersOf(demands).map((order) =>
		betterSpread(inOrder(order, demands, amounts), demands),
	)
	return tried.reduce((cheapest, next) =>
		priceOf(next, demands) < priceOf(cheapest, demands) ? next : cheapest,
	)
}

export function priceOf(allocation: Allocation, demands: readonly Demand[]): number {
	let price = 0
	for (const [day, row] of allocation.entries()) {
		for (const [index, { tax }] of row.entries()) {
			price += tax * (demands[index]?.growth[day] ?? 0)
		}
	}
	return price
}

function inOrder(
	order: readonly number[],
	demands: readonly Demand[],
	amounts: readonly Won[],
): Allotted[][] {
	const left = demands.map(({ cost, tax }) => ({ cost, tax }))
	return amounts.map((amount) => {
		const row = demands.map(() => ({ cost: 0, tax: 0 }))
		let rest = amount
		for (const index of order) {
			for (const part of ['cost', 'tax'] as const) {
				const [of, to] = [left[index], row[index]]
				if (!of || !to) continue
				to[part] = Math.min(rest, of[part])
				of[part] -= to[part]
				rest -= to[part]
			}
		}
		return row
	})
}

// Items that grow come first; of those, every order is tried, or where they are many, the one by what a won
// paid on them saves. What does not grow keeps the order of its due dates.
function ordersOf(demands: readonly Demand[]): number[][] {
	const all = demands.map((_, index) => index)
	const growing = all.filter((index) => savingOf(demands[index]) > 0)
	const still = all.filter((index) => !growing.includes(index))
	return growingOrders(growing, demands).map((order) => [...order, ...still])
}

// Where no cost has to be paid first, swaps lead from any order to the same least price.
function growingOrders(growing: readonly number[], demands: readonly Demand[]): number[][] {
	if (growing.length > mostOrders) {
		return [growing.toSorted((a, b) => savingOf(demands[b]) - savingOf(demands[a]))]
	}
	const isFree = growing.every((index) => demands[index]?.cost === 0)
	return isFree ? [[...growing]] : permutationsOf(growing)
}

function savingOf(demand: Demand | undefined): number {
	if (!demand || demand.tax === 0) return 0
	const last = demand.growth.at(-1) ?? 0
	return ((last - (demand.growth[0] ?? 0)) * demand.tax) / (demand.cost + demand.tax)
}

function permutationsOf(items: readonly number[]): number[][] {
	if (items.length < 2) return [[...items]]
	return items.flatMap((first) =>
		permutationsOf(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
	)
}
