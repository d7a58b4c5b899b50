import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { BadInput } from './bad-input.ts'
import { lawPlan } from './law-plan.ts'

const item = {
	...{ id: 'a', taxCode: '41', establishedOn: '2025-12-31', statutoryDueOn: '2026-01-26' },
	...{ noticedOn: '2026-03-10', designatedDueOn: '2026-03-31', tax: 4_800_000 },
}
const request = {
	...{ on: '2026-11-23', relief: 'seizure-deferral', items: [item] },
	...{ firstDueOn: '2026-12-25', payDay: 'end', count: 3 },
}
const answered = (changed: object = {}) => {
	const answer = lawPlan({ ...request, ...changed }, seedParameters)
	if ('refusals' in answer) throw new Error(`refused: ${JSON.stringify(answer.refusals)}`)
	return answer
}

describe('law plan', () => {
	test('gives the instalments of the contract and nothing else', () => {
		const { instalments, total, surchargeDuringPlan, endsOn } = answered()
		expect(instalments[0]).toEqual({
			...{ number: 1, dueOn: '2026-12-28', amount: 1_768_990 },
			...{ ofTax: 1_768_990, ofSurcharge: 0, ofCost: 0 },
		})
		expect(instalments.map(({ dueOn }) => dueOn)).toEqual([
			'2026-12-28',
			'2027-02-01',
			'2027-03-02',
		])
		expect(total).toBe(5_238_620 + surchargeDuringPlan)
		expect(endsOn).toBe('2027-03-02')
	})

	test('accounts for every won of the total', () => {
		const { trace, total } = answered({ items: [{ ...item, collectionCost: 5_000 }] })
		expect(trace.reduce((sum, { amount }) => sum + amount, 0)).toBe(total)
		expect(trace.every(({ article }) => article.includes('§'))).toBe(true)
	})

	test('rolls a first day off instead of refusing it', () => {
		for (const firstDueOn of ['2026-11-28', '2026-12-25', '2027-01-01', '2027-02-07']) {
			expect(answered({ firstDueOn }).instalments).toHaveLength(3)
		}
	})

	test('says which instalments rest on holidays not published yet', () => {
		const { instalments } = answered({ relief: 'closed-business-relief', count: 15 })
		expect(instalments.map(({ provisional }) => provisional ?? false).lastIndexOf(false)).toBe(12)
	})

	test('refuses with a reason and its article', () => {
		expect(lawPlan({ ...request, count: 13 }, seedParameters)).toEqual({
			parameters: 'seed',
			refusals: [{ reason: 'too_many_instalments', article: '국세징수법 시행령 §77①' }],
		})
	})

	test('refuses whom the article shuts out, by every reason', () => {
		const refused = (person: object, changed: object = {}) => {
			const answer = lawPlan({ ...request, person, ...changed }, seedParameters)
			return 'refusals' in answer ? answer.refusals.map(({ reason }) => reason) : []
		}
		expect(refused({})).toEqual([])
		expect(refused({ business: 'running' })).toEqual([])
		expect(refused({ business: 'never', honestTaxpayer: false })).toEqual(['business-or-honest'])
		expect(refused({ business: 'never', honestTaxpayer: false }, { count: 13 })).toEqual([
			...['business-or-honest', 'too_many_instalments'],
		])
	})

	test('lets a plan run as long as it may for the person', () => {
		const person = { business: 'running', specialArea: 'employment-crisis', smallBusiness: true }
		expect(answered({ person, count: 24 }).instalments).toHaveLength(24)
		expect(
			lawPlan({ ...request, person: { business: 'running' }, count: 24 }, seedParameters),
		).toHaveProperty('refusals')
	})

	test('accounts for the longer plan as well', () => {
		const person = { business: 'running', specialArea: 'employment-crisis', smallBusiness: true }
		const { trace, total } = answered({ person, count: 20 })
		expect(trace.reduce((sum, { amount }) => sum + amount, 0)).toBe(total)
	})

	const wrong: [object, string][] = [
		[{ person: { mood: 'calm' } }, 'person has an unknown field: "mood".'],
		[{ person: { business: 'brisk' } }, 'person.business must be one of running, closed, never.'],
		[{ count: undefined }, 'count or monthly is missing.'],
		[{ monthly: 100_000 }, 'count must not stand beside monthly.'],
		[{ count: 0 }, 'count must be a whole number from 1.'],
		[{ payDay: 29 }, 'payDay must be a day from 1 to 28, or "end".'],
		[{ relief: 'mercy' }, 'relief must be one of voluntary-plan,'],
		[{ items: [] }, 'items must not be empty.'],
		[{ items: [item, item] }, 'items[1].id repeats "a".'],
		[
			{ items: [{ ...item, demandDueOn: '2026-03-30' }] },
			'items[0].demandDueOn must not be before',
		],
		[{ items: [{ ...item, taxCode: '46' }] }, 'items[0].taxCode 46 is stamp tax'],
		[{ items: [{ ...item, seized: 'yes' }] }, 'items[0].seized must be true or false.'],
		[
			{ shape: { kind: 'seasonal', months: [13] } },
			'shape.months[0] must be a month from 1 to 12.',
		],
		[{ mood: 'calm' }, 'has an unknown field: "mood".'],
	]
	test.each(wrong)('cannot read %j', (changed, sentence) => {
		const compute = () => lawPlan({ ...request, ...changed }, seedParameters)
		expect(compute).toThrow(BadInput)
		expect(compute).toThrow(sentence)
	})
})
