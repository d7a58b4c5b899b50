import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { affordabilityOf } from '../affordability.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type PlanTerms } from './plan.ts'
import { planFor } from './schedule.ts'
import { carriedBy, suggestPlans, suggestTogether } from './suggestions.ts'

const on = d('2026-11-23')
const terms: PlanTerms = {
	relief: 'seizure-deferral',
	items: [makeTaxItem()],
	on,
	firstDueOn: d('2026-12-10'),
	payDay: 10,
}
// Alone, 1,538,542 won is protected: this much is free on top of it.
const free = (amount: number) =>
	affordabilityOf(
		{ people: 1, income: { work: 1_538_542 + amount }, spending: {} },
		on,
		seedParameters,
	)
const counts = (changed: Partial<PlanTerms>, budget: ReturnType<typeof free> | null) =>
	suggestPlans({ ...terms, ...changed }, budget, seedParameters).map(({ pace, count }) => [
		pace,
		count,
	])

describe('suggested plans', () => {
	test('are the fewest months that leave enough, the most allowed and the middle', () => {
		expect(counts({}, free(1_200_000))).toEqual([
			['fast', 5],
			['balanced', 9],
			['gentle', 12],
		])
	})

	test('say what is left to live on in the dearest month', () => {
		const [fast] = suggestPlans(terms, free(1_200_000), seedParameters)
		const dearest = Math.max(...(fast?.plan.instalments.map(({ amount }) => amount) ?? []))
		expect(fast).toMatchObject({
			affordable: true,
			leftToLiveOn: 1_538_542 + 1_200_000 - dearest,
		})
	})

	test('say by how much a month goes beyond what can be paid', () => {
		const [only] = suggestPlans(terms, free(10_000), seedParameters)
		const dearest = Math.max(...(only?.plan.instalments.map(({ amount }) => amount) ?? []))
		expect(only).toMatchObject({ affordable: false, overBudget: dearest - 10_000 })
		expect(suggestPlans(terms, free(90_000_000), seedParameters)[0]?.overBudget).toBe(0)
	})

	test('are never two alike', () => {
		expect(counts({}, free(90_000_000))).toEqual([
			['fast', 1],
			['balanced', 7],
			['gentle', 12],
		])
		const twelfth = planFor({ ...terms, count: 12 }, seedParameters).plan
		const dearest = twelfth?.instalments.at(-1)?.amount ?? 0
		expect(counts({}, free(dearest))).toEqual([['fast', 12]])
		expect(counts({}, free(dearest - 1))).toEqual([['gentle', 12]])
	})

	test('are fast only where the remainder of the last month is free too', () => {
		// 1,039,241 won in three: twice 346,413, then 346,415.
		const still = { items: [makeTaxItem({ tax: 1_000_001 })] }
		expect(counts(still, free(346_415))[0]).toEqual(['fast', 3])
		expect(counts(still, free(346_414))[0]).toEqual(['fast', 4])
	})

	test('name the gentlest even when it takes more than is free, and say so', () => {
		const [only, ...others] = suggestPlans(terms, free(-50_000), seedParameters)
		expect(others).toEqual([])
		expect(only).toMatchObject({ pace: 'gentle', affordable: false })
		expect(only?.leftToLiveOn).toBe(
			1_538_542 - 50_000 - (only?.plan.instalments.at(-1)?.amount ?? 0),
		)
	})

	test('without a budget are a third, two thirds and all of the months', () => {
		const quick = suggestPlans(
			{ ...terms, relief: 'voluntary-plan', quick: true },
			null,
			seedParameters,
		)
		expect(quick.map(({ pace, count }) => [pace, count])).toEqual([
			['fast', 2],
			['balanced', 4],
			['gentle', 6],
		])
		expect(quick.every((found) => found.affordable === null && found.leftToLiveOn === null)).toBe(
			true,
		)
	})

	test('name what a month takes, of every month but the last', () => {
		// 1,039,240 won, which grow no more.
		const still = { ...terms, items: [makeTaxItem({ tax: 1_000_000 })] }
		const found = suggestPlans(still, null, seedParameters)
		expect(found.map(({ pace, count, monthly }) => [pace, count, monthly])).toEqual([
			['fast', 4, 259_810],
			['balanced', 8, 129_905],
			['gentle', 12, 86_603],
		])
	})

	test('count what is paid beside them in the same month', () => {
		const still = { ...terms, items: [makeTaxItem({ tax: 1_000_000 })] }
		const plan = planFor({ ...still, count: 4 }, seedParameters).plan!
		const beside = planFor({ ...still, count: 8 }, seedParameters).plan!
		const carried = (available: number) => carriedBy(plan, free(available), [beside])
		expect(carried(389_715)).toEqual({
			...{ leftToLiveOn: 1_538_542, overBudget: 0, affordable: true },
		})
		expect(carried(389_714)).toEqual({
			...{ leftToLiveOn: 1_538_541, overBudget: 1, affordable: false },
		})
		expect(carriedBy(plan, null, [beside])).toEqual({
			...{ leftToLiveOn: null, overBudget: null, affordable: null },
		})
	})

	test('are none where one of several reliefs has no plan', () => {
		const together = (changed: Partial<PlanTerms>) =>
			suggestTogether([terms, { ...terms, ...changed }], null, seedParameters)
		expect(together({}).map(({ count }) => count)).toEqual([4, 8, 12])
		expect(together({ relief: 'extinction' })).toEqual([])
		expect(together({ shape: { kind: 'first-larger', first: 90_000_000 } })).toEqual([])
	})

	test('are none for a relief without a plan', () => {
		expect(counts({ relief: 'extinction' }, null)).toEqual([])
		expect(counts({ items: [makeTaxItem({ designated: '2026-12-31' })] }, null)).toEqual([])
		expect(counts({ shape: { kind: 'first-larger', first: 90_000_000 } }, null)).toEqual([])
	})

	test('fast is affordable, and one month fewer is not', () => {
		fc.assert(
			fc.property(fc.integer({ min: 440_000, max: 4_000_000 }), (amount) => {
				const fast = suggestPlans(terms, free(amount), seedParameters).find(
					({ pace }) => pace === 'fast',
				)
				fc.pre(fast !== undefined && fast.count > 1)
				expect(fast?.affordable).toBe(true)
				const fewer = planFor({ ...terms, count: (fast?.count ?? 0) - 1 }, seedParameters).plan
				expect(Math.max(...(fewer?.instalments ?? []).map((row) => row.amount))).toBeGreaterThan(
					amount,
				)
			}),
			{ numRuns: 40 },
		)
	})
})
