import { expect, test } from 'vitest'
import { barsOf, chartWidth } from './schedule-bars.ts'

test('twice the money is twice the height', () => {
	const [small, large] = barsOf([100_000, 200_000])
	expect(large?.height).toBeCloseTo(2 * (small?.height ?? 0), 1)
})

test('bars stay inside the picture, whatever their number', () => {
	for (const count of [1, 6, 12, 60]) {
		const bars = barsOf(Array.from({ length: count }, () => 1))
		const last = bars[bars.length - 1]
		expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(chartWidth)
		expect(bars.filter(({ labelled }) => labelled).length).toBeLessThanOrEqual(8)
	}
})

test('nothing owed draws nothing and divides by nothing', () => {
	expect(barsOf([])).toEqual([])
	expect(barsOf([0])[0]?.height).toBe(0)
})
