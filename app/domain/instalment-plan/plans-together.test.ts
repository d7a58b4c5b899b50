import { expect, test } from 'vitest'
import { affordabilityOf } from '../affordability.ts'
import { contractorAnswers } from '#tests/support/case-basis.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { dearestMonth } from './dearest-month.ts'
import { type PlanTerms } from './plan.ts'
import { plansTogether } from './plans-together.ts'
import { planFor } from './schedule.ts'
import { suggestTogether } from './suggestions.ts'

const on = d('2026-11-23')
const days = { on, firstDueOn: d('2026-12-28'), payDay: 28 } as const
const arrears: PlanTerms = {
	...{ relief: 'seizure-deferral', ...days },
	items: [makeTaxItem({ id: 'old', designated: '2026-03-31', tax: 4_800_000 })],
}
const ahead: PlanTerms = {
	...{ relief: 'deadline-extension', ...days },
	items: [makeTaxItem({ id: 'new', designated: '2026-12-20', tax: 1_200_000 })],
}
const planOf = (terms: PlanTerms, count: number) =>
	planFor({ ...terms, count }, seedParameters).plan!

test('plans of one purse are one row a day, exact to the won', () => {
	const [six, three] = [planOf(arrears, 6), planOf(ahead, 3)]
	const together = plansTogether([six, three])!
	expect(together.instalments.map(({ dueOn }) => dueOn)).toEqual(
		six.instalments.map(({ dueOn }) => dueOn),
	)
	expect(together.total).toBe(six.total + three.total)
	const sum = together.instalments.reduce((total, { amount }) => total + amount, 0)
	expect(sum).toBe(together.total)
	expect(together.instalments[0]?.amount).toBe(
		six.instalments[0]!.amount + three.instalments[0]!.amount,
	)
	expect(together.instalments.at(-1)).toMatchObject({ number: 6, leftAfter: 0 })
	expect(together.instalments[2]?.leftAfter).toBe(six.instalments[2]?.leftAfter)
	expect(together.endsOn).toBe(six.endsOn)
	expect(plansTogether([six])).toBe(six)
	expect(plansTogether([])).toBeUndefined()
})

test('suggestions for several leave the living cost with all of them paid, each within its own article', () => {
	const { money } = contractorAnswers
	const budget = affordabilityOf({ people: 2, ...money! }, on, seedParameters)
	const suggested = suggestTogether([arrears, ahead], budget, seedParameters)
	const [fast] = suggested
	expect(fast?.affordable).toBe(true)
	expect(dearestMonth(fast!.plan)).toBeLessThanOrEqual(budget.available)
	const fewer = plansTogether([planOf(arrears, fast!.count - 1), planOf(ahead, fast!.count - 1)])
	expect(dearestMonth(fewer!)).toBeGreaterThan(budget.available)
	// The extension ends after nine months, the deferral after twelve.
	const gentle = suggested.at(-1)!
	expect(gentle.count).toBe(12)
	expect(gentle.plan.instalments.at(-1)?.shares.map(({ itemId }) => itemId)).toEqual(['old'])
})
