import { type Allocation, type Allotted, type Demand } from './allocation.ts'

/** Moving tax of `to` into a payment that meets tax of `from`, and what each won moved changes. */
type Swap = { from: number; to: number; day: number; change: number }

/**
 * Swaps tax between items over the days as long as a round of swaps costs less, which ends at the least
 * there is for the days on which the costs are paid: the negative cycles of a transport problem.
 */
export function betterSpread(allocation: Allocation, demands: readonly Demand[]): Allocation {
	const rows = allocation.map((row) => row.map((allotted) => ({ ...allotted })))
	const open = daysOfOpening(rows, demands)
	for (;;) {
		const round = savingRound(swapsOf(rows, demands, open), demands.length)
		if (!round) return rows
		const cells = round.map(({ from, to, day }) => ({
			out: cellOf(rows, day, from),
			into: cellOf(rows, day, to),
		}))
		const moved = Math.min(...cells.map(({ out }) => out.tax))
		for (const { out, into } of cells) {
			out.tax -= moved
			into.tax += moved
		}
	}
}

function cellOf(rows: readonly Allotted[][], day: number, item: number): Allotted {
	const cell = rows[day]?.[item]
	if (!cell) throw new Error('A swap is of two items on a day there is')
	return cell
}

// From the day its cost is paid, tax of an item may be; one whose cost is never paid has none to swap.
function daysOfOpening(rows: readonly (readonly Allotted[])[], demands: readonly Demand[]) {
	return demands.map(({ cost }, index) => {
		let left = cost
		return rows.findIndex((row) => (left -= row[index]?.cost ?? 0) <= 0)
	})
}

function swapsOf(
	rows: readonly (readonly Allotted[])[],
	demands: readonly Demand[],
	open: readonly number[],
): Swap[] {
	const best = new Map<number, Swap>()
	for (const swap of everySwap(rows, demands, open)) {
		const key = swap.from * demands.length + swap.to
		const known = best.get(key)
		if (!known || swap.change < known.change) best.set(key, swap)
	}
	return [...best.values()]
}

function* everySwap(
	rows: readonly (readonly Allotted[])[],
	demands: readonly Demand[],
	open: readonly number[],
): Generator<Swap> {
	for (const [day, row] of rows.entries()) {
		const pricesThen = demands.map(({ growth }) => growth[day] ?? 0)
		const isOpen = open.map((since) => since <= day)
		for (const [from, { tax }] of row.entries()) {
			if (tax === 0) continue
			for (const [to, price] of pricesThen.entries()) {
				if (isOpen[to]) yield { from, to, day, change: price - (pricesThen[from] ?? 0) }
			}
		}
	}
}

// Bellman and Ford: a way that still shortens after as many steps as there are items runs in a circle.
function savingRound(swaps: readonly Swap[], items: number): Swap[] | undefined {
	const reached = Array.from({ length: items }, () => 0)
	const by = new Map<number, Swap>()
	let last: number | undefined
	for (let step = 0; step < items; step += 1) {
		last = undefined
		for (const swap of swaps) {
			const next = (reached[swap.from] ?? 0) + swap.change
			if (next >= (reached[swap.to] ?? 0)) continue
			reached[swap.to] = next
			by.set(swap.to, swap)
			last = swap.to
		}
		if (last === undefined) return undefined
	}
	return last === undefined ? undefined : circleBehind(last, by, items)
}

function circleBehind(
	last: number,
	by: ReadonlyMap<number, Swap>,
	items: number,
): Swap[] | undefined {
	let at = last
	for (let step = 0; step < items; step += 1) at = by.get(at)?.from ?? at
	const round: Swap[] = []
	const start = at
	do {
		const swap = by.get(at)
		if (!swap) return undefined
		round.push(swap)
		at = swap.from
	} while (at !== start)
	return round
}
