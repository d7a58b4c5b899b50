import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { crisesFrom } from '../crisis.ts'
import { type Household, type Programme } from './household.ts'
import { screenWelfare } from './screen.ts'

const household: Household = {
	...{ people: 1, monthlyIncome: 0, children: 0, crises: [], area: 'city', property: 0 },
	...{ financial: 0, age: 40, receives: [] },
}
const screen = (changed: Partial<Household> = {}, on = '2026-11-23') =>
	screenWelfare({ ...household, ...changed }, d(on), seedParameters)
const answer = (programme: Programme, changed: Partial<Household> = {}) =>
	screen(changed).programmes.find((found) => found.programme === programme)?.answer

describe('by income and the size of the household', () => {
	const limits: [Programme, number, number][] = [
		['livelihood', 1, 820_556],
		['livelihood', 4, 2_078_316],
		['livelihood', 6, 2_737_905],
		['livelihood', 8, 3_351_791],
		['medical', 2, 1_679_717],
		['medical', 6, 3_422_381],
		['housing', 3, 2_572_337],
		['near-poor', 1, 1_282_119],
		['employment', 1, 1_538_543],
		['livelihood', 9, 3_658_735],
	]
	test.each(limits)('%s for %i: %i', (programme, people, limit) => {
		expect(answer(programme, { people, monthlyIncome: limit })).toBe('may-be-entitled')
		expect(answer(programme, { people, monthlyIncome: limit + 1 })).toBe('unlikely')
	})

	test('is not answered while the income is not known', () => {
		expect(answer('housing', { monthlyIncome: null })).toBe('needs-answer')
	})
})

describe('each programme besides', () => {
	const cases: [Programme, Partial<Household>, string][] = [
		['education', {}, 'unlikely'],
		['education', { children: 1 }, 'may-be-entitled'],
		['education', { children: null }, 'needs-answer'],
		['livelihood', { receives: ['livelihood'] }, 'received'],
		['emergency', {}, 'unlikely'],
		['emergency', { crises: ['job-lost'] }, 'may-be-entitled'],
		['emergency', { crises: null }, 'needs-answer'],
		['emergency', { crises: ['job-lost'], monthlyIncome: 1_923_179 }, 'may-be-entitled'],
		['emergency', { crises: ['job-lost'], monthlyIncome: 1_923_180 }, 'unlikely'],
		['emergency', { crises: ['job-lost'], property: 152_000_000 }, 'may-be-entitled'],
		['emergency', { crises: ['job-lost'], property: 152_000_001 }, 'unlikely'],
		['emergency', { crises: ['job-lost'], property: 200_000_000, area: null }, 'may-be-entitled'],
		['emergency', { crises: ['job-lost'], property: 241_000_001, area: null }, 'unlikely'],
		['emergency', { crises: ['job-lost'], property: null }, 'may-be-entitled'],
		['emergency', { crises: ['job-lost'], financial: 8_564_238 }, 'may-be-entitled'],
		['emergency', { crises: ['job-lost'], financial: 8_564_239 }, 'unlikely'],
		['employment', { age: 14 }, 'unlikely'],
		['employment', { age: 15 }, 'may-be-entitled'],
		['employment', { age: 64 }, 'may-be-entitled'],
		['employment', { age: 65 }, 'unlikely'],
		['employment', { age: null }, 'needs-answer'],
		['employment', { property: 400_000_001 }, 'unlikely'],
		['employment', { receives: ['livelihood'] }, 'unlikely'],
		['employment', { receives: null }, 'may-be-entitled'],
	]
	test.each(cases)('%s %j: %s', (programme, changed, expected) => {
		expect(answer(programme, changed)).toBe(expected)
	})

	test('asks where the household lives only where it makes a difference', () => {
		const missing = (property: number) =>
			screen({ crises: ['job-lost'], area: null, property }).programmes.find(
				({ programme }) => programme === 'emergency',
			)?.missing
		expect(missing(130_000_000)).toEqual([])
		expect(missing(130_000_001)).toEqual(['area'])
	})

	test('says where to ask, and never that someone is entitled', () => {
		for (const { answer: said, where } of screen().programmes) {
			expect(where.length).toBeGreaterThan(0)
			expect(['may-be-entitled', 'unlikely', 'needs-answer', 'received']).toContain(said)
		}
	})
})

describe('the duty to report', () => {
	test('is raised by a crisis with nothing known against it', () => {
		expect(screen({ crises: ['violence'], monthlyIncome: null }).duty).toEqual({
			raised: true,
			because: [{ crisis: 'violence', article: '긴급복지지원법 §2 4호' }],
			article: '긴급복지지원법 §7③4',
		})
	})

	test.each([
		[{ crises: [] }],
		[{ crises: null }],
		[{ crises: ['job-lost'], monthlyIncome: 9_000_000 }],
		[{ crises: ['job-lost'], receives: ['emergency'] }],
	] as Partial<Household>[][])('is not by %j', (changed) => {
		expect(screen(changed).duty).toMatchObject({ raised: false, because: [] })
	})

	test('reads what a person said of causes', () => {
		expect(crisesFrom(['shop-closed', 'living-costs', 'illness-injury'])).toEqual([
			'business-stopped',
			'grave-illness',
		])
	})
})

test('says when the figures are those of another year', () => {
	expect(screen()).toMatchObject({ year: 2026, isOfThatYear: true })
	expect(screen({}, '2027-01-02')).toMatchObject({ year: 2026, isOfThatYear: false })
})
