import { describe, expect, test } from 'vitest'
import { makeBasis } from '#tests/support/case-basis.ts'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { type Tried, trialOf } from './trial.ts'

const basis = makeBasis()
const asked: Tried = {
	...{ relief: 'seizure-deferral', findings: {}, size: { count: 6 }, payDay: 28, firstDueOn: null },
}
const tried = (more: Partial<Tried>, of = basis) =>
	trialOf(of, { ...asked, ...more }, seedParameters)

describe('other numbers', () => {
	test('come to another plan, and the case stays as it was', () => {
		const before = structuredClone(basis)
		expect(tried({}).plan?.plan?.instalments).toHaveLength(6)
		expect(tried({ size: { count: 10 } }).plan?.plan?.instalments).toHaveLength(10)
		expect(tried({ size: { monthly: 1_000_000 } }).plan?.plan?.instalments).toHaveLength(6)
		expect(tried({ size: null }).plan).toBeNull()
		expect(basis).toEqual(before)
	})

	test('beyond the limit of the relief are refused with the article', () => {
		expect(tried({ size: { count: 13 } }).plan?.refusals?.[0]).toMatchObject({
			...{ reason: 'too_many_instalments', article: '국세징수법 시행령 §77①' },
		})
	})

	test('say by how much a month goes beyond what can be paid', () => {
		expect(tried({ size: { count: 6 } }).beyond).toBe(0)
		expect(tried({ size: { count: 1 } }).beyond).toBeGreaterThan(1_000_000)
		const company = makeBasis({ answers: { ...basis.answers, household: undefined! } })
		expect(tried({}, company).beyond).toBeNull()
	})
})

test('a fact found otherwise turns the answer', () => {
	const idle = makeBasis({ person: makePerson({ business: 'closed', honestTaxpayer: null }) })
	expect(tried({}, idle).eligibility.answer).toBe('needs-answer')
	expect(tried({ findings: { honestTaxpayer: true } }, idle).eligibility.answer).toBe('eligible')
	expect(tried({ findings: { honestTaxpayer: false } }, idle).eligibility.answer).toBe('not')
	expect(tried({ findings: { honestTaxpayer: true } }, idle).person.honestTaxpayer).toBe(true)
})
