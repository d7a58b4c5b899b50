import { expect, test } from 'vitest'
import { makeBasis } from '#tests/support/case-basis.ts'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type InstalmentPlan, type PlanSize } from '../instalment-plan/plan.ts'
import { planFor } from '../instalment-plan/schedule.ts'
import { outlookOf } from './outlook.ts'
import { outcomeRefusal } from './recommendation-refusal.ts'

const basis = makeBasis()
const outlook = outlookOf(basis, seedParameters)

function planOf(size: PlanSize, firstDueOn = d('2026-12-28')): InstalmentPlan {
	const { items, today } = basis
	const terms = { relief: outlook.relief, items, on: today, firstDueOn, payDay: 28, ...size }
	const { plan } = planFor(terms, seedParameters)
	if (!plan) throw new Error('There is such a plan')
	return plan
}

function refusalFor(requested: number, offered: number, code: string) {
	const plans = { requested: planOf({ count: requested }), offered: planOf({ count: offered }) }
	const weighed = { outcome: 'approved-changed', ...plans, reasonCodes: [code] } as const
	return outcomeRefusal(weighed, outlook, basis.today)
}

test('a heavier month is never called a lighter one', () => {
	expect(refusalFor(6, 4, 'more-affordable')).toBe('not_more_affordable')
	expect(refusalFor(6, 8, 'more-affordable')).toBeUndefined()
})

test('a plan that ends later is never called a sooner one', () => {
	expect(refusalFor(6, 8, 'can-pay-sooner')).toBe('not_sooner')
	expect(refusalFor(6, 4, 'can-pay-sooner')).toBeUndefined()
})

test('what was asked for is no offer, nor is a plan that has begun', () => {
	expect(refusalFor(6, 6, 'amounts-changed')).toBe('same_as_requested')
	const offered = planOf({ count: 4 }, basis.today)
	const weighed = {
		outcome: 'approved-changed',
		offered,
		requested: null,
		reasonCodes: [],
	} as const
	expect(outcomeRefusal(weighed, outlook, basis.today)).toBe('no_time_to_answer')
})

test('what the law does not open, or nobody has found, is granted with no plan at all', () => {
	const weighed = {
		...({ outcome: 'approved-changed', reasonCodes: [] } as const),
		...{ offered: planOf({ count: 8 }), requested: planOf({ count: 6 }) },
	}
	const weighedFor = (changed: Parameters<typeof makePerson>[0]) =>
		outlookOf(makeBasis({ person: makePerson(changed) }), seedParameters)
	const shut = weighedFor({ business: 'never', honestTaxpayer: false })
	expect(outcomeRefusal(weighed, shut, basis.today)).toBe('law_not_open')
	const unfound = weighedFor({ business: 'never', honestTaxpayer: null })
	expect(outcomeRefusal(weighed, unfound, basis.today)).toBe('facts_open')
})
