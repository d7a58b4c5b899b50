import { describe, expect, it } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from './calendar-date.ts'
import {
	leastProtectedWage,
	protectedDepositBelow,
	protectedSeverance,
	protectedWage,
} from './protected-property.ts'

const on = d('2026-11-23')

describe('what may not be taken', () => {
	it('names the deposit, the least wage and their articles', () => {
		expect(protectedDepositBelow(on, seedParameters)).toEqual({
			amount: 2_500_000,
			article: '국세징수법 §41 18, 같은 법 시행령 §31①',
		})
		expect(leastProtectedWage(on, seedParameters)).toEqual({
			amount: 2_500_000,
			article: '국세징수법 §42②1, 같은 법 시행령 §32①',
		})
	})

	it.each([
		[0, 0],
		[1_800_000, 1_800_000],
		[2_499_999, 2_499_999],
		[2_500_000, 2_500_000],
		[2_500_001, 2_500_000],
		[4_999_999, 2_500_000],
		[5_000_000, 2_500_000],
		[5_000_002, 2_500_001],
		[5_500_000, 2_750_000],
		[6_000_000, 3_000_000],
		[6_000_004, 3_000_001],
		[10_000_000, 4_000_000],
	])('of pay of %i a month, %i', (pay, amount) =>
		expect(protectedWage(pay, on, seedParameters).amount).toBe(amount),
	)

	it('states the article that decided', () => {
		const article = (pay: number) => protectedWage(pay, on, seedParameters).article
		expect(article(3_000_000)).toContain('§42②1')
		expect(article(4_999_998)).toContain('§42②1')
		expect(article(5_000_000)).toBe('국세징수법 §42①')
		expect(article(5_500_000)).toBe('국세징수법 §42①')
		expect(article(6_000_000)).toBe('국세징수법 §42①')
		expect(article(6_000_002)).toContain('§42②2')
		expect(article(9_000_000)).toContain('§42②2')
	})

	it('is half of severance pay', () =>
		expect(protectedSeverance(30_000_001, on, seedParameters)).toEqual({
			amount: 15_000_000,
			article: '국세징수법 §42③',
		}))

	it('is not answered for days whose figures are not on file', () =>
		expect(() => protectedDepositBelow(d('2024-02-28'), seedParameters)).toThrow('protected.'))
})
