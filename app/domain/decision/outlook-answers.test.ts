import { describe, expect, test } from 'vitest'
import { contractorAnswers, makeBasis } from '#tests/support/case-basis.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type Relief } from '../relief.ts'
import { type CaseBasis } from './case-basis.ts'
import { householdOf, isSamePlan, outlookOf, outlooksOf } from './outlook.ts'

const wish = contractorAnswers.plan!
const { money } = contractorAnswers

const outlook = (basis: CaseBasis, relief?: Relief) => outlookOf(basis, seedParameters, relief)
const standing = (basis: CaseBasis, relief?: Relief) => {
	const { plan, planHolds, firstDayPassed, planAffordable } = outlook(basis, relief)
	return [plan?.plan?.instalments.length ?? null, planHolds, firstDayPassed, planAffordable]
}

describe('the outlook of a case', () => {
	test('is one for each relief asked for, each with the others beside it', () => {
		const reliefs = ['voluntary-plan', 'deadline-extension'] as const
		const both = makeBasis({ reliefs })
		const found = outlooksOf(both, seedParameters)
		expect(found.map(({ relief, basisOn }) => `${relief} ${basisOn}`)).toEqual([
			...['deadline-extension 2026-11-23', 'voluntary-plan 2026-11-27'],
		])
		expect(found.map(({ others }) => others.map(({ relief }) => relief))).toEqual([
			[
				...['extinction', 'closed-business-relief', 'restart-extension', 'notice-deferral'],
				...['restart-deferral', 'seizure-deferral', 'auction-hold', 'voluntary-plan'],
			],
			[
				...['extinction', 'closed-business-relief', 'restart-extension', 'notice-deferral'],
				...['deadline-extension', 'restart-deferral', 'seizure-deferral', 'auction-hold'],
			],
		])
	})

	test('looks at the others as of today, whatever day it is looked at itself', () => {
		const demanded = makeTaxItem({ designated: '2026-10-31', demand: '2026-11-30' })
		const days = { filedOn: d('2026-11-23'), today: d('2026-12-03') }
		const late = makeBasis({ items: [demanded], reliefs: ['deadline-extension'], ...days })
		const deferral = outlook(late).others.find(({ relief }) => relief === 'seizure-deferral')
		// 국세징수법 §105①: nothing is in arrears before the demand has passed, on 30 November.
		expect(deferral?.answer).toBe('eligible')
	})
})

describe('the plan of an outlook', () => {
	test.each([
		['the day before its first', '2026-12-27', false],
		['its first day', '2026-12-28', false],
		['the day after', '2026-12-29', true],
	])('has begun, on %s', (_, today, passed) => {
		const { submittedPlan } = makeBasis()
		expect(outlook(makeBasis({ submittedPlan, today: d(today) })).firstDayPassed).toBe(passed)
	})

	test('holds, is affordable and has begun only where there is one', () => {
		const basis = makeBasis()
		expect(standing(basis)).toEqual([6, true, false, true])
		expect(standing({ ...basis, submittedPlan: null })).toEqual([6, false, false, true])
		expect(standing(basis, 'auction-hold')).toEqual([null, false, false, null])
		const begun = { ...basis, today: d('2026-12-29') }
		expect(standing(begun, 'auction-hold')).toEqual([null, false, false, null])
		const refused = { ...contractorAnswers, plan: { ...wish, count: 40, monthly: undefined } }
		expect(standing({ ...basis, answers: refused })).toEqual([null, false, false, null])
	})

	const earning = (business: number, changed: Partial<CaseBasis> = {}) =>
		makeBasis({
			...changed,
			answers: {
				...contractorAnswers,
				...changed.answers,
				money: { ...money!, income: { ...money!.income, business } },
			},
		})

	test('is affordable to the won', () => {
		// 60 % of the median for two, rent and debt service, and 891,200 a month.
		const enough = 2_519_575 + 300_000 + 200_000 + 891_200
		expect(outlook(earning(enough)).budget?.available).toBe(891_200)
		expect(standing(earning(enough))).toEqual([6, true, false, true])
		expect(standing(earning(enough - 1))).toEqual([6, true, false, false])
	})

	test('is nobody’s to afford where no month was asked', () => {
		const company = { ...contractorAnswers, household: undefined, money: undefined }
		expect(outlook(makeBasis({ answers: company })).budget).toBeNull()
		expect(standing(makeBasis({ answers: company }))).toEqual([6, true, false, null])
	})

	test('is weighed with the plans of the other reliefs', () => {
		const items = [
			makeTaxItem({ id: 'a', designated: '2026-03-31', tax: 4_800_000 }),
			makeTaxItem({ id: 'b', designated: '2026-12-31', tax: 1_200_000 }),
		]
		const asking = (...chosen: Relief[]) => {
			const beside = chosen.slice(1).map((relief) => ({ ...wish, relief }))
			const answers = { ...contractorAnswers, reliefs: { chosen }, plan: { ...wish, beside } }
			return earning(2_519_575 + 500_000 + 900_000, { items, reliefs: chosen, answers })
		}
		const affordable = (basis: CaseBasis) => outlook(basis, 'seizure-deferral').planAffordable
		expect(affordable(asking('seizure-deferral'))).toBe(true)
		expect(affordable(asking('seizure-deferral', 'extinction'))).toBe(true)
		expect(affordable(asking('seizure-deferral', 'deadline-extension'))).toBe(false)
		expect(affordable({ ...asking('seizure-deferral'), reliefs: [] })).toBe(true)
	})
})

test('a month is known once both its people and its money were asked', () => {
	const { household } = contractorAnswers
	expect(householdOf(contractorAnswers)).toEqual({ people: 2, ...money })
	expect(householdOf({ household })).toBeNull()
	expect(householdOf({ money })).toBeNull()
})

describe('two plans are the same', () => {
	const rows = (...said: readonly (readonly [on: string, amount: number])[]) => ({
		instalments: said.map(([dueOn, amount]) => ({ dueOn: d(dueOn), amount })),
	})
	const plan = rows(['2026-12-28', 10], ['2027-01-28', 20])
	test.each<[string, ReturnType<typeof rows> | null, boolean]>([
		['row by row', rows(['2026-12-28', 10], ['2027-01-28', 20]), true],
		['not with another first day', rows(['2026-12-29', 10], ['2027-01-28', 20]), false],
		['not with another last sum', rows(['2026-12-28', 10], ['2027-01-28', 21]), false],
		['not in another order', rows(['2027-01-28', 20], ['2026-12-28', 10]), false],
		[
			'not with a row more',
			rows(['2026-12-28', 10], ['2027-01-28', 20], ['2027-03-02', 30]),
			false,
		],
		['not with a row less', rows(['2026-12-28', 10]), false],
		['not with none', null, false],
	])('%s', (_, other, same) => {
		expect(isSamePlan(plan, other)).toBe(same)
	})
})
