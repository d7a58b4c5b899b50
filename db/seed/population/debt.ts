import { type Chance } from './chance.ts'

/** How many of 1.33 million people owe how much, and in how many items (end of 2022). */
export type Band = {
	people: number
	from: number
	below: number
	items: readonly [least: number, most: number]
	/** How many of them are corporations. */
	corporations: number
}

const million = 1_000_000

export const bands: readonly Band[] = [
	band(628_224, 0.2, 5, [1, 3], 0.05),
	band(138_551, 5, 10, [2, 6], 0.07),
	band(299_583, 10, 50, [2, 7], 0.08),
	band(101_705, 50, 100, [2, 9], 0.1),
	band(72_896, 100, 200, [3, 10], 0.18),
	band(52_939, 200, 500, [3, 12], 0.25),
	band(17_610, 500, 1_000, [4, 14], 0.28),
	band(13_275, 1_000, 4_000, [5, 15], 0.3),
	band(1_154, 4_000, 40_000, [6, 20], 0.35),
]

export type Debt = { amounts: number[]; isCorporation: boolean }

/** What one person owes, item by item, in tens of won. */
export function someDebt(chance: Chance): Debt {
	const band = chance.weighted(bands.map((each) => [each.people, each]))
	const total = tens(between(band.from, band.below, chance))
	const count = Math.min(chance.whole(...band.items), Math.floor(total / 50_000))
	return { amounts: shared(total, count, chance), isCorporation: chance.happens(band.corporations) }
}

// Small sums are many and large ones few: even on a logarithmic scale.
function between(from: number, below: number, chance: Chance): number {
	return from * (below / from) ** chance.number()
}

function shared(total: number, count: number, chance: Chance): number[] {
	const weights = Array.from({ length: count }, () => 0.15 + chance.number() ** 2)
	const whole = weights.reduce((sum, weight) => sum + weight, 0)
	const amounts = weights.map((weight) => tens((total * weight) / whole))
	const rest = total - amounts.reduce((sum, amount) => sum + amount, 0)
	return amounts.map((amount, at) => (at === 0 ? amount + rest : amount))
}

function band(
	people: number,
	from: number,
	below: number,
	items: readonly [number, number],
	corporations: number,
): Band {
	return { people, from: from * million, below: below * million, items, corporations }
}

export function tens(amount: number): number {
	return Math.floor(amount / 10) * 10
}
