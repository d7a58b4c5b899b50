export const chartWidth = 360
export const chartHeight = 190

const TOP = 26
const BOTTOM = 28
const MOST_LABELS = 8

export type ChartBar = { x: number; width: number; height: number; labelled: boolean }

/** Bars from zero, so that twice the money is twice the height. */
export function barsOf(amounts: readonly number[]): ChartBar[] {
	const tallest = Math.max(1, ...amounts)
	const slot = chartWidth / Math.max(1, amounts.length)
	const width = Math.min(32, slot * 0.7)
	const every = Math.ceil(amounts.length / MOST_LABELS)
	return amounts.map((amount, index) => ({
		x: rounded(slot * index + (slot - width) / 2),
		width: rounded(width),
		height: rounded((Math.max(0, amount) / tallest) * (chartHeight - TOP - BOTTOM)),
		labelled: index % every === 0,
	}))
}

function rounded(value: number): number {
	return Math.round(value * 100) / 100
}
