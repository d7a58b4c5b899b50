import { describe, expect, test } from 'vitest'
import { contractorAnswers, makeBasis } from '#tests/support/case-basis.ts'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type Relief } from '../relief.ts'
import { type CaseBasis } from './case-basis.ts'
import { outlookOf } from './outlook.ts'
import { suggestRecommendation } from './suggestion.ts'

const wish = contractorAnswers.plan!
const asWished = { relief: 'seizure-deferral', payDay: 28, firstDueOn: d('2026-12-28') } as const
const wishing = (count: number) => ({ ...contractorAnswers, plan: { ...asWished, count } })

function suggested(changed: Partial<CaseBasis>, relief?: Relief) {
	const basis = makeBasis(changed)
	return suggestRecommendation(basis, outlookOf(basis, seedParameters, relief), seedParameters)
}

const sixMonths = { ...asWished, count: 6 }
const shut = makePerson({ business: 'closed', honestTaxpayer: false })
const unfound = makePerson({ business: 'closed', honestTaxpayer: null })
const { submittedPlan } = makeBasis()
const partlyPaid = makeTaxItem({ designated: '2026-03-31', payments: [['2026-11-25', 500_000]] })
const dear = (tax: number) => [makeTaxItem({ tax, designated: '2026-03-31' })]
const twoReliefs = { chosen: ['seizure-deferral', 'voluntary-plan'] } as const

type Row = [string, Partial<CaseBasis>, ReturnType<typeof suggestRecommendation>]
const nothing = { outcome: null, reasonCodes: [], offer: null, toFind: [] } as const

describe('what is filled in for an officer', () => {
	test.each<Row>([
		[
			'a plan as it was asked for',
			{},
			{
				...{ outcome: 'approved', reasonCodes: ['conditions-met', 'plan-affordable'] },
				...{ offer: sixMonths, toFind: [] },
			},
		],
		[
			'one of a company, whose month nobody asked',
			{ answers: { ...contractorAnswers, household: undefined } },
			{ outcome: 'approved', reasonCodes: ['conditions-met'], offer: sixMonths, toFind: [] },
		],
		[
			'no relief the law does not open, for the tests it does not meet',
			{ person: shut },
			{ outcome: 'declined', reasonCodes: ['business-or-honest'], offer: sixMonths, toFind: [] },
		],
		[
			'nothing while a fact is open, and what the office has to look at',
			{ person: unfound },
			{ ...nothing, offer: sixMonths, toFind: ['honestTaxpayer'] },
		],
		[
			'the same plan by the sums of today',
			{ items: [partlyPaid], submittedPlan },
			{
				...{ outcome: 'approved-changed', reasonCodes: ['amounts-changed'] },
				...{ offer: sixMonths, toFind: [] },
			},
		],
		[
			'the months the law allows',
			{ answers: wishing(13) },
			{
				...{ outcome: 'approved-changed', reasonCodes: ['beyond-law-limit'] },
				...{ offer: { ...asWished, count: 12 }, toFind: [] },
			},
		],
		[
			'a later first day, where the one asked for is over',
			{ today: d('2027-01-04'), submittedPlan },
			{
				...{ outcome: 'approved-changed', reasonCodes: ['first-day-passed'] },
				...{ offer: { ...sixMonths, firstDueOn: d('2027-01-28') }, toFind: [] },
			},
		],
		[
			'a longer plan, where the month does not carry this one',
			{ items: dear(9_800_000) },
			{
				...{ outcome: 'approved-changed', reasonCodes: ['more-affordable'] },
				...{ offer: { ...asWished, count: 10 }, toFind: [] },
			},
		],
		[
			'nothing, where no length makes it bearable',
			{ items: dear(90_000_000) },
			{ ...nothing, offer: sixMonths },
		],
		[
			'nothing, where it could be one of several plans that is too dear',
			{
				items: dear(9_800_000),
				answers: { ...contractorAnswers, reliefs: twoReliefs },
			},
			{ ...nothing, offer: sixMonths },
		],
	])('is %s', (_, changed, found) => {
		expect(suggested(changed)).toEqual(found)
	})

	test('asks of an officer only what an officer can find', () => {
		const person = makePerson({ business: null, honestTaxpayer: null })
		const { eligibility } = outlookOf(makeBasis({ person }), seedParameters)
		expect(eligibility.missing).not.toEqual(['honestTaxpayer'])
		expect(suggested({ person }).toFind).toEqual(
			eligibility.missing.filter((fact) => fact === 'honestTaxpayer'),
		)
	})

	test('is no plan where none goes with the relief', () => {
		const { outcome, reasonCodes, offer } = suggested({}, 'voluntary-plan')
		expect([outcome, reasonCodes, offer]).toEqual(['approved', ['conditions-met'], null])
		expect(suggested({}, 'extinction').offer).toBeNull()
	})

	test('is no approval of a plan that can be no more, where none comes near it', () => {
		const days = { filedOn: d('2026-11-23'), today: d('2027-08-20') }
		const demanded = makeTaxItem({ designated: '2026-10-31', demand: '2026-11-30' })
		const answers = {
			...contractorAnswers,
			reliefs: { chosen: ['deadline-extension'] as const },
			plan: { ...wish, relief: 'deadline-extension' as const },
		}
		const late = { items: [demanded], reliefs: ['deadline-extension'] as const, answers, ...days }
		expect(outlookOf(makeBasis(late), seedParameters)).toMatchObject({
			...{ eligibility: { answer: 'eligible' }, firstDayPassed: true, planHolds: true },
		})
		// 국세징수법 시행령 §12①: nine months from the deadline, and the answer is due after them.
		expect(suggested(late)).toEqual(nothing)
	})
})
