import { describe, expect, test } from 'vitest'
import { reliefs } from '#app/domain/relief.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { BadInput } from './bad-input.ts'
import { lawEligibility } from './law-eligibility.ts'
import { lawEvidence } from './law-evidence.ts'
import { lawPlan } from './law-plan.ts'

const item = {
	...{ id: 'a', taxCode: '41', establishedOn: '2025-12-31', statutoryDueOn: '2026-01-26' },
	...{ noticedOn: '2026-03-10', designatedDueOn: '2026-03-31', tax: 4_800_000 },
}
const request = { on: '2026-11-23', items: [item] }
const shop = {
	...{ resident: true, business: 'running', closedOn: '2024-06-30', restart: 'business' },
	...{ registeredOn: '2026-10-01', restartedOn: '2026-10-30', receipts: [80_000_000] },
	...{ taxOffence: false, taxInvestigation: false, reliefsUsed: [] },
	...{ propertyThen: 0, propertySince: 0 },
}
const ask = (changed: object = {}) => lawEligibility({ ...request, ...changed }, seedParameters)
const refusal = (compute: typeof lawEligibility | typeof lawEvidence, changed: object) => {
	try {
		compute({ ...request, ...changed }, seedParameters)
	} catch (error) {
		if (error instanceof BadInput) return error.message
		throw error
	}
	return 'answered'
}

describe('law eligibility', () => {
	test('answers for every relief, of a person of whom nothing is known too', () => {
		const { reliefs: found, trace, parameters } = ask()
		expect(parameters).toBe('seed')
		expect(found.map(({ relief }) => relief).toSorted()).toEqual(reliefs.toSorted())
		expect(found.filter(({ answer }) => answer === 'eligible').map(({ relief }) => relief)).toEqual(
			['voluntary-plan'],
		)
		expect(trace.items).toEqual([{ id: 'a', regime: 'R1', payable: 5_238_620 }])
	})

	test('gives the example of the manual: a week too early, and the day it opens', () => {
		const [found] = ask({ person: shop, reliefs: ['closed-business-relief'] }).reliefs
		expect(found).toMatchObject({ answer: 'not', relief: 'closed-business-relief' })
		expect(found?.reasons.filter(({ met }) => met === false)).toEqual([
			{
				...{ key: 'has-lasted', article: '조세특례제한법 §99의10①2가', met: false },
				...{ fact: 'restartedOn', value: '2026-10-30' },
			},
		])
		expect(found?.wouldChange).toEqual([
			{ facts: [{ fact: 'day', to: '2026-11-30' }], answer: 'eligible' },
			{ facts: [{ fact: 'restartedOn', to: '2026-10-23' }], answer: 'eligible' },
		])
	})

	test('names every number of law it looked at, and no other', () => {
		const { figures } = ask({ person: shop, reliefs: ['closed-business-relief'] }).trace
		const keys = figures.map(({ key }) => key)
		expect(keys).toContain('closed-business.limit')
		expect(keys).toContain('surcharge.daily-rate')
		expect(keys).not.toContain('extinction.limit')
	})

	test.each<[object, string]>([
		[{ on: '2025-12-31' }, 'on must not be before 2026-01-01.'],
		[{ items: [] }, 'items must not be empty.'],
		[{ reliefs: ['none'] }, `reliefs[0] must be one of ${reliefs.join(', ')}.`],
		[{ person: { kin: 1 } }, 'person has an unknown field: "kin".'],
		[
			{ person: { restart: 'shop' } },
			'person.restart must be one of business, employment, insured-work, none.',
		],
		[
			{ person: { workDaysAMonth: 32 } },
			'person.workDaysAMonth must be a whole number from 0 to 31.',
		],
		[{ person: { resident: 'yes' } }, 'person.resident must be true, false or null.'],
		[{ person: { receipts: [1, 2, 3, 4] } }, 'person.receipts must hold three years at most.'],
	])('refuses %j: %s', (changed, sentence) => {
		expect(refusal(lawEligibility, changed)).toBe(sentence)
	})
})

describe('law evidence', () => {
	test('asks what the open relief rests on, and nothing of the shut one', () => {
		const ahead = { ...item, noticedOn: '2026-11-02', designatedDueOn: '2026-11-30' }
		const { requirements, trace } = lawEvidence(
			{
				...request,
				items: [ahead],
				person: { causes: ['job-lost'], securedClaims: 1 },
				reliefs: ['deadline-extension', 'extinction'],
			},
			seedParameters,
		)
		expect(requirements).toEqual([
			{
				...{ id: 'job-loss', version: 1, reason: 'because-job-lost', fetchable: true },
				...{ noOlderThanMonths: 12, ifCannot: 'office-fetches' },
				neededBy: ['deadline-extension'],
				because: { answer: 'causes', value: ['job-lost'] },
				accepts: [
					{ document: 'employment-insurance', issuer: 'labour-welfare' },
					{ document: 'dismissal-notice', issuer: 'employer' },
					{ document: 'separation-certificate', issuer: 'employer' },
				],
			},
		])
		expect(trace).toEqual([
			{ relief: 'deadline-extension', answer: 'eligible', needs: ['job-loss'] },
			{ relief: 'extinction', answer: 'not', needs: [] },
		])
	})

	test('reads the amounts it is handed, and no other field', () => {
		expect(refusal(lawEvidence, { monthlyIncome: -1 })).toContain('monthlyIncome must be')
		expect(refusal(lawEvidence, { income: 1 })).toBe('The request has an unknown field: "income".')
	})
})

describe('law plan with a person', () => {
	const plan = (person: object, count: number) =>
		lawPlan(
			{
				...{ ...request, relief: 'seizure-deferral', person, count },
				...{ firstDueOn: '2026-12-28', payDay: 28, grantedOn: '2026-11-23' },
			},
			seedParameters,
		)

	test('refuses what is shut to them, beside the limits of the relief', () => {
		expect(plan({ business: 'closed', honestTaxpayer: false }, 13)).toMatchObject({
			refusals: [
				{ reason: 'business-or-honest', article: '국세징수법 §105①1·2' },
				{ reason: 'too_many_instalments' },
			],
		})
	})

	test('uses the longer period that is theirs', () => {
		const there = { business: 'running', specialArea: 'industry-crisis', smallBusiness: true }
		expect(plan(there, 20)).not.toHaveProperty('refusals')
		expect(plan({ ...there, specialArea: 'none' }, 20)).toHaveProperty('refusals')
	})
})

test('an item handed in twice is counted for no limit: the second is refused', () => {
	const twice = { person: { otherItems: [item] } }
	for (const compute of [lawEligibility, lawEvidence]) {
		expect(refusal(compute, twice)).toBe('person.otherItems[0].id repeats "a".')
	}
})
