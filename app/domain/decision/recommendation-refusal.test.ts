import { expect, test } from 'vitest'
import { calendarDate as d } from '../calendar-date.ts'
import { type InstalmentPlan, type PlanSize } from '../instalment-plan/plan.ts'
import { planFor } from '../instalment-plan/schedule.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { type Outlook } from './outlook.ts'
import { outcomeRefusal } from './recommendation-refusal.ts'

const today = d('2026-11-23')
const open = { eligibility: { answer: 'eligible' } } as unknown as Outlook

function planOf(size: PlanSize): InstalmentPlan {
	const days = { on: today, firstDueOn: d('2026-12-28'), payDay: 28 }
	const terms = { relief: 'voluntary-plan' as const, items: [makeTaxItem()], ...days, ...size }
	const { plan } = planFor(terms, seedParameters)
	if (!plan) throw new Error('There is such a plan')
	return plan
}

function refusalFor(requested: number, offered: number, code: string) {
	const plans = { requested: planOf({ count: requested }), offered: planOf({ count: offered }) }
	return outcomeRefusal({ outcome: 'approved-changed', ...plans, reasonCodes: [code] }, open, today)
}

test('a heavier month is never called a lighter one', () => {
	expect(refusalFor(6, 4, 'more-affordable')).toBe('not_more_affordable')
	expect(refusalFor(6, 8, 'more-affordable')).toBeUndefined()
})

test('a plan that ends later is never called a sooner one', () => {
	expect(refusalFor(6, 8, 'can-pay-sooner')).toBe('not_sooner')
	expect(refusalFor(6, 4, 'can-pay-sooner')).toBeUndefined()
})
