import { expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from './calendar-date.ts'
import { medianIncome } from './protected-living-cost.ts'
import { incomeLimit } from './standard-income.ts'

const on = d('2026-11-23')

// 기준 중위소득 2026: 2,564,238 won for one, 4,199,292 for two.
test.each([
	['welfare.livelihood-share', 1, 820_556, '국민기초생활 보장법 §8②'],
	['welfare.medical-share', 1, 1_025_695, '국민기초생활 보장법 §12의3②'],
	['emergency-welfare.income-share', 1, 1_923_179, '긴급복지지원법 시행령 §7②'],
	['welfare.housing-share', 2, 2_015_660, '주거급여법 §5①'],
])('%s of %i people is rounded to %i', (key, people, amount, article) => {
	expect(incomeLimit(key, people, on, seedParameters)).toEqual({ amount, article, year: 2026 })
})

test.each([
	[0, 2_564_238],
	[1, 2_564_238],
	[2, 4_199_292],
	[7, 9_515_150],
	[8, 10_474_348],
	[9, 11_433_546],
])('the median income of %i people is %i', (people, amount) => {
	expect(medianIncome(people, on, seedParameters)).toBe(amount)
})
