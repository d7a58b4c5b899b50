import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type Household } from './household.ts'
import { screenWelfare } from './screen.ts'

const known: Household = {
	...{ people: 1, monthlyIncome: 0, children: 0, crises: ['job-lost'], area: 'city', property: 0 },
	...{ financial: 0, age: 40, receives: [] },
}
const unknown: Household = {
	...{ people: 1, monthlyIncome: null, children: null, crises: null, area: null, property: null },
	...{ financial: null, age: null, receives: null },
}
const screen = (household: Household) =>
	screenWelfare(household, d('2026-11-23'), seedParameters).programmes

const signs = { true: '+', false: '-', null: '?' }
const told = (household: Household) =>
	Object.fromEntries(
		screen(household).map(({ programme, reasons }) => [
			programme,
			reasons.map(({ met, key, article, fact, limit }) =>
				[`${signs[`${met}`]} ${key}`, article, fact, ...(limit === null ? [] : [limit])].join(', '),
			),
		]),
	)

const basic = '국민기초생활 보장법'
const jobs = '구직자 취업촉진 및 생활안정지원에 관한 법률'
const emergency = '긴급복지지원법 시행령 §7②'

describe('what each programme is measured by', () => {
	test('where all is known, the shares of 2,564,238 won for one person', () => {
		expect(told(known)).toEqual({
			livelihood: [`+ income-within-limit, ${basic} §8②, monthlyIncome, 820556`],
			medical: [`+ income-within-limit, ${basic} §12의3②, monthlyIncome, 1025695`],
			housing: ['+ income-within-limit, 주거급여법 §5①, monthlyIncome, 1230834'],
			education: [
				`+ income-within-limit, ${basic} §12③, monthlyIncome, 1282119`,
				`- child-at-school, ${basic} §12①, children`,
			],
			emergency: [
				'+ crisis, 긴급복지지원법 §2, crises',
				`+ income-within-limit, ${emergency}, monthlyIncome, 1923179`,
				`+ property-within-limit, ${emergency}, area, 152000000`,
				`+ financial-within-limit, ${emergency}, financial, 8564238`,
			],
			'near-poor': [`+ income-within-limit, ${basic} §2 10호, 시행령 §3, monthlyIncome, 1282119`],
			employment: [
				`+ income-within-limit, ${jobs} §7①, monthlyIncome, 1538543`,
				`+ of-working-age, ${jobs} §6, age`,
				`+ property-within-limit, ${jobs} §7①, property, 400000000`,
				`+ no-livelihood-benefit, ${jobs} §7③, receives`,
			],
		})
	})

	test('where nothing is known, and what is asked for', () => {
		const asked = screen(unknown).map(({ programme, answer, missing }) =>
			[programme, answer, ...missing].join(' '),
		)
		expect(asked).toEqual([
			'livelihood needs-answer monthlyIncome',
			'medical needs-answer monthlyIncome',
			'housing needs-answer monthlyIncome',
			'education needs-answer monthlyIncome children',
			'emergency needs-answer crises monthlyIncome property financial',
			'near-poor needs-answer monthlyIncome',
			'employment needs-answer monthlyIncome age property receives',
		])
	})

	test.each([
		['emergency', { property: null, area: null }],
		['emergency', { financial: null }],
		['employment', { property: null }],
		['employment', { property: 400_000_000 }],
		['employment', { receives: null }],
	] as [string, Partial<Household>][])('%s may be asked for with %j', (programme, changed) => {
		const found = screen({ ...known, ...changed }).find((one) => one.programme === programme)
		expect(found?.answer).toBe('may-be-entitled')
	})
})
