import { describe, expect, test } from 'vitest'
import { makeBasis } from '#tests/support/case-basis.ts'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { addDays, calendarDate as d } from '../calendar-date.ts'
import { type InstalmentPlan, type PlanSize } from '../instalment-plan/plan.ts'
import { planFor } from '../instalment-plan/schedule.ts'
import { type Outcome } from '../outcome.ts'
import { type Outlook, outlookOf } from './outlook.ts'
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

describe('reasons that are as good in both plans are none', () => {
	const requested = planOf({ count: 6 })
	const [first, ...rest] = requested.instalments
	const lastOn = requested.endsOn
	const of = (offered: InstalmentPlan, ...reasonCodes: string[]) =>
		outcomeRefusal(
			{ outcome: 'approved-changed', offered, requested, reasonCodes },
			outlook,
			basis.today,
		)

	test('a month as heavy is no lighter one', () => {
		const sooner = { ...first!, dueOn: d('2026-12-24') }
		const offered = { ...requested, instalments: [sooner, ...rest] }
		expect(of(offered, 'more-affordable')).toBe('not_more_affordable')
		expect(of(offered, 'amounts-changed')).toBeUndefined()
	})

	test('a plan that ends the same day is no sooner one', () => {
		const smaller = { ...first!, amount: first!.amount - 10 }
		const offered = { ...requested, instalments: [smaller, ...rest], endsOn: lastOn }
		expect(of(offered, 'can-pay-sooner')).toBe('not_sooner')
		expect(of({ ...offered, endsOn: d('2027-05-27') }, 'can-pay-sooner')).toBeUndefined()
	})

	test('the first of several reasons that is not borne out is named', () => {
		const longer = planOf({ count: 8 })
		expect(of(longer, 'can-pay-sooner', 'more-affordable')).toBe('not_sooner')
		expect(of(planOf({ count: 4 }), 'can-pay-sooner', 'more-affordable')).toBe(
			'not_more_affordable',
		)
	})
})

describe('an offer', () => {
	const offering = (offered: InstalmentPlan | null, requested: InstalmentPlan | null = null) =>
		outcomeRefusal(
			{ outcome: 'approved-changed', offered, requested, reasonCodes: ['more-affordable'] },
			outlook,
			basis.today,
		)

	test('is a plan with something in it', () => {
		expect(offering(null)).toBe('no_plan_to_change')
		expect(offering({ ...planOf({ count: 4 }), instalments: [] })).toBe('no_plan_to_change')
	})

	test('leaves a day to answer', () => {
		expect(offering(planOf({ count: 4 }, basis.today))).toBe('no_time_to_answer')
		expect(offering(planOf({ count: 4 }, addDays(basis.today, 1)))).toBeUndefined()
	})

	test('says nothing of a wish nobody made', () => {
		expect(offering(planOf({ count: 4 }))).toBeUndefined()
	})
})

describe('what was asked for', () => {
	const weighed = { offered: null, requested: null, reasonCodes: [] }
	const refusal = (changed: Partial<Outlook>, outcome: Outcome = 'approved') =>
		outcomeRefusal({ ...weighed, outcome }, { ...outlook, ...changed }, basis.today)

	test('is granted as it stands, or without a plan where none goes with it', () => {
		expect(refusal({})).toBeUndefined()
		expect(refusal({ plan: undefined, planHolds: false })).toBeUndefined()
	})

	test('is not once its first day is over, or it comes to another sum', () => {
		expect(refusal({ planHolds: false })).toBe('plan_no_longer_holds')
		expect(refusal({ firstDayPassed: true })).toBe('first_day_passed')
		expect(refusal({ firstDayPassed: true, planHolds: false })).toBe('first_day_passed')
	})

	test.each<[Outcome, string | undefined]>([
		['approved', 'law_not_open'],
		['approved-changed', 'law_not_open'],
		['declined', undefined],
		['referred', undefined],
	])('may be %s where the law is shut: %s', (outcome, refused) => {
		const eligibility = { ...outlook.eligibility, answer: 'not' as const }
		expect(refusal({ eligibility, planHolds: false }, outcome)).toBe(refused)
	})
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
