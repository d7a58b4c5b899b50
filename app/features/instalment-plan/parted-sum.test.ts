import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leastSum, partOfSum } from './parted-sum.ts'

const owed = fc.array(fc.integer({ min: 1_000, max: 90_000_000 }), { minLength: 2, maxLength: 4 })

test('of the least sum every part is enough for its own plan, and it is no larger than that takes', () => {
	fc.assert(
		fc.property(owed, fc.integer({ min: 2, max: 24 }), (each, months) => {
			const total = each.reduce((sum, one) => sum + one, 0)
			const shares = each.map((one) => one / total)
			const leasts = each.map((one, index) => Math.ceil(one / (months + index)))
			const isEnough = (sum: number) =>
				leasts.every((least, index) => partOfSum(sum, shares[index]!) >= least)
			const least = leastSum(leasts, shares)
			expect(isEnough(least)).toBe(true)
			const needed = leasts.map((one, index) => (one + 10) / shares[index]!)
			expect(least).toBeLessThanOrEqual(Math.max(...needed) + 10)
		}),
	)
})
