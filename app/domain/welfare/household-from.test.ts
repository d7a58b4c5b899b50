import { expect, test } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { contractorAnswers } from '#tests/support/case-basis.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { householdFrom } from './household-from.ts'
import { screenWelfare } from './screen.ts'

const { property } = contractorAnswers
const assets = { ...property!.assets, deposits: 400_000, 'real-estate': 9_000_000 }
const debts = { ...property!.debts, secured: 10_000_000 }

test('a household is what was declared, and what was not asked stays open', () => {
	expect(householdFrom({ ...contractorAnswers, property: { assets, debts } })).toEqual({
		...{ people: 2, monthlyIncome: 4_200_000, children: 0, crises: [] },
		...{ property: 0, financial: 400_000, area: null, age: null, receives: null },
	})
	const { household } = contractorAnswers
	expect(householdFrom({ household: household! })).toMatchObject({
		...{ monthlyIncome: null, crises: null, property: null, financial: null },
	})
	expect(householdFrom({})).toBeNull()
})

test.each([
	[9_000_000, 3_000_000, 10_000_000, 2_000_000],
	[9_000_000, 1_000_000, 10_000_000, 0],
	[0, 3_000_000, 0, 3_000_000],
])('a home of %i and a deposit of %i less %i owed on them are %i', (home, deposit, owed, left) => {
	const household = householdFrom({
		...contractorAnswers,
		property: {
			assets: { ...assets, 'real-estate': home, 'rent-deposit': deposit },
			debts: { ...debts, secured: owed },
		},
	})
	expect(household?.property).toBe(left)
})

test('a closed shop and little coming in may entitle to emergency help, wages that do not', () => {
	const poor = {
		...contractorAnswers,
		situation: { causes: ['shop-closed'] as const, note: '', treatmentSixMonths: null },
		money: {
			...contractorAnswers.money!,
			income: { work: 600_000, business: 0, benefits: 0, family: 0, other: 0 },
		},
	}
	const answerOf = (answers: typeof contractorAnswers, programme: string) => {
		const household = householdFrom(answers)
		const { programmes } = screenWelfare(household!, d('2026-11-23'), seedParameters)
		return programmes.find((one) => one.programme === programme)?.answer
	}
	expect(answerOf(poor, 'emergency')).toBe('may-be-entitled')
	expect(answerOf(poor, 'livelihood')).toBe('may-be-entitled')
	expect(answerOf(contractorAnswers, 'livelihood')).toBe('unlikely')
})
