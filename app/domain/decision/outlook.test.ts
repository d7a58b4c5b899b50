import { describe, expect, test } from 'vitest'
import { contractorAnswers, makeBasis } from '#tests/support/case-basis.ts'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type CaseBasis } from './case-basis.ts'
import { offeredPlan } from './changed-plan.ts'
import { outlookOf } from './outlook.ts'
import { outcomeRefusal } from './recommendation-refusal.ts'
import { suggestRecommendation } from './suggestion.ts'

const outlook = (basis: CaseBasis) => outlookOf(basis, seedParameters)
const suggest = (basis: CaseBasis) => suggestRecommendation(basis, outlook(basis), seedParameters)

describe('a plan handed in', () => {
	test('holds while nothing was paid and its first day is ahead', () => {
		expect(outlook(makeBasis())).toMatchObject({
			eligibility: { answer: 'eligible' },
			planHolds: true,
			firstDayPassed: false,
			planAffordable: true,
		})
		expect(suggest(makeBasis())).toMatchObject({
			outcome: 'approved',
			reasonCodes: ['conditions-met', 'plan-affordable'],
		})
	})

	test('no longer holds once something was paid', () => {
		const asFiled = makeBasis()
		const paid = makeTaxItem({ designated: '2026-03-31', payments: [['2026-11-25', 500_000]] })
		const basis = makeBasis({ items: [paid], submittedPlan: asFiled.submittedPlan })
		expect(outlook(basis)).toMatchObject({ planHolds: false })
		expect(suggest(basis)).toMatchObject({
			outcome: 'approved-changed',
			reasonCodes: ['amounts-changed'],
			offer: { count: 6, payDay: 28 },
		})
		const weighed = {
			outcome: 'approved',
			offered: null,
			requested: null,
			reasonCodes: [],
		} as const
		expect(outcomeRefusal(weighed, outlook(basis), basis.today)).toBe('plan_no_longer_holds')
	})

	test('whose first day has passed is offered from the next pay day after the answer', () => {
		const basis = makeBasis({ today: d('2027-01-04') })
		expect(outlook(basis)).toMatchObject({ firstDayPassed: true })
		const { offer } = suggest(basis)
		expect(offer).toMatchObject({ firstDueOn: '2027-01-28', count: 6 })
		const weighed = {
			outcome: 'approved',
			offered: null,
			requested: null,
			reasonCodes: [],
		} as const
		expect(outcomeRefusal(weighed, outlook(basis), basis.today)).toBe('first_day_passed')
	})
})

describe('a plan the month does not carry', () => {
	const owing = (tax: number, count: number) =>
		makeBasis({
			items: [makeTaxItem({ tax, designated: '2026-03-31' })],
			answers: {
				...contractorAnswers,
				plan: { relief: 'seizure-deferral', firstDueOn: d('2026-12-28'), payDay: 28, count },
			},
		})

	test('is not suggested: a longer one that it carries is', () => {
		const basis = owing(9_800_000, 6)
		expect(outlook(basis)).toMatchObject({ planAffordable: false })
		const { outcome, reasonCodes, offer } = suggest(basis)
		expect({ outcome, reasonCodes }).toEqual({
			...{ outcome: 'approved-changed', reasonCodes: ['more-affordable'] },
		})
		const longer = offeredPlan(basis, offer!, seedParameters).plan
		expect(longer?.instalments.length).toBeGreaterThan(6)
		expect(Math.max(...longer!.instalments.map(({ amount }) => amount))).toBeLessThanOrEqual(
			outlook(basis).budget!.available,
		)
	})

	test('is left to the officer where no length makes it bearable', () => {
		expect(suggest(owing(90_000_000, 12))).toMatchObject({ outcome: null, toFind: [] })
	})
})

describe('what the law does not open', () => {
	const shut = makeBasis({ person: makePerson({ business: 'closed', honestTaxpayer: false }) })

	test('is suggested to be declined for the tests it does not meet', () => {
		expect(suggest(shut)).toMatchObject({
			outcome: 'declined',
			reasonCodes: ['business-or-honest'],
		})
	})

	test('cannot be granted, and can be declined', () => {
		const granted = {
			outcome: 'approved',
			offered: null,
			requested: null,
			reasonCodes: [],
		} as const
		expect(outcomeRefusal(granted, outlook(shut), shut.today)).toBe('law_not_open')
		const declined = { ...granted, outcome: 'declined' } as const
		expect(outcomeRefusal(declined, outlook(shut), shut.today)).toBeUndefined()
	})
})

test('a fact nobody has found yet has to be found before anything is granted', () => {
	const basis = makeBasis({ person: makePerson({ business: 'closed', honestTaxpayer: null }) })
	expect(suggest(basis)).toMatchObject({ outcome: null, toFind: ['honestTaxpayer'] })
	const weighed = { outcome: 'approved', offered: null, requested: null, reasonCodes: [] } as const
	expect(outcomeRefusal(weighed, outlook(basis), basis.today)).toBe('facts_open')
})

describe('another plan than the one asked for', () => {
	const basis = makeBasis()
	const today = outlook(basis)
	const requested = today.plan?.plan ?? null
	const weigh = (count: number) => {
		const offer = { relief: 'seizure-deferral', firstDueOn: d('2026-12-28'), payDay: 28 } as const
		const offered = offeredPlan(basis, { ...offer, count }, seedParameters).plan ?? null
		const weighed = { outcome: 'approved-changed', offered, requested, reasonCodes: [] } as const
		return outcomeRefusal(weighed, today, basis.today)
	}

	test('must differ from it and be one the law allows', () => {
		expect(weigh(6)).toBe('same_as_requested')
		expect(weigh(10)).toBeUndefined()
		expect(weigh(40)).toBe('no_plan_to_change')
	})
})

test('an extension is looked at as of its filing, so that no door shuts while the office works', () => {
	const demanded = makeTaxItem({ designated: '2026-10-31', demand: '2026-11-30' })
	const wish = { relief: 'deadline-extension', firstDueOn: d('2027-01-25'), payDay: 25, count: 3 }
	const basis = makeBasis({
		items: [demanded],
		answers: {
			...contractorAnswers,
			reliefs: { chosen: ['deadline-extension'] },
			plan: { ...wish, relief: 'deadline-extension', monthly: undefined },
		},
		reliefs: ['deadline-extension'],
		filedOn: d('2026-11-23'),
		today: d('2026-12-03'),
	})
	expect(outlook(basis)).toMatchObject({
		basisOn: '2026-11-23',
		eligibility: { answer: 'eligible' },
		planHolds: true,
	})
})
