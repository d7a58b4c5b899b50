import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { baseAmount } from './base-amount.ts'

const even = (each: number) => each
/** Each larger than the one before by a quarter of the first. */
const growing = (each: number, index: number) => Math.floor(each * (1 + index / 4))

// What is left for the last payment where nothing grows.
function leftFor(owed: number, count: number, amountOf: typeof growing) {
	return (each: number) => {
		const before = Array.from({ length: count - 1 }, (_, index) => amountOf(each, index))
		return owed - before.reduce((sum, amount) => sum + amount, 0)
	}
}

describe('the amount a shape rests on', () => {
	const cases: [number, number, typeof growing, number | undefined][] = [
		[100, 1, even, 100],
		[100, 2, even, 50],
		[101, 2, even, 50],
		[1_039_240, 3, even, 346_413],
		[1_039_240, 12, even, 86_603],
		[3, 3, even, 1],
		[5, 3, even, 1],
		[6, 3, even, 2],
		[2, 3, even, undefined],
		[1, 2, even, undefined],
		// 4 + 5 + 6 of each four, and one more.
		[15_001, 3, growing, 4_000],
		[14_999, 3, growing, 3_999],
	]
	test.each(cases)('%i in %i', (owed, count, amountOf, each) => {
		expect(baseAmount(owed, count, amountOf, leftFor(owed, count, amountOf))).toBe(each)
	})

	test('is the most that leaves the last not smaller than asked, whatever grows meanwhile', () => {
		const amounts = fc.integer({ min: 1, max: 150 })
		const shape = fc.constantFrom(even, growing)
		const rate = fc.constantFrom(0, 0.01, 0.2)
		fc.assert(
			fc.property(amounts, fc.integer({ min: 2, max: 5 }), shape, rate, (...drawn) => {
				const [owed, count, amountOf, grows] = drawn
				// The less is paid before, the more grows on it.
				const left = leftFor(owed, count, amountOf)
				const last = (each: number) => left(each) + Math.max(0, Math.floor(grows * left(each)))
				const enough = Array.from({ length: 2 * owed }, (_, index) => index + 1).filter(
					(each) => last(each) >= amountOf(each, count - 1),
				)
				expect(baseAmount(owed, count, amountOf, last)).toBe(enough.at(-1))
			}),
			{ numRuns: 1000 },
		)
	})

	test('asks few times even of a large sum', () => {
		let asked = 0
		const left = leftFor(80_000_000_000, 60, even)
		const each = baseAmount(80_000_000_000, 60, even, (amount) => {
			asked += 1
			return Math.floor(left(amount) * 1.3)
		})
		expect(each).toBeGreaterThan(0)
		expect(asked).toBeLessThan(12)
	})
})
