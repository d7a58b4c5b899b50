import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyItems, anyPerson } from '#tests/support/arbitrary-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { everyEligibility } from '../eligibility/eligibility.ts'
import { reasonCodes, reasonsOf } from './reason-code.ts'

const foundByOffice = ['payment-not-hard', 'collection-not-possible', 'facts-not-shown']
const onTests = (...keys: string[]) => ({
	reasons: keys.map((key) => ({ key, article: '국세징수법 §105①', met: true, fact: null })),
	extinguishes: false,
})

describe('a relief is refused', () => {
	test('for a test of its own article or for what the office found, in the order of all', () => {
		const own = onTests('business-or-honest', 'in-arrears', 'something-owed')
		expect(reasonsOf('declined', own)).toEqual([
			...['in-arrears', 'business-or-honest', ...foundByOffice],
		])
	})

	test('for what was given before it came back, too', () => {
		expect(reasonsOf('declined', onTests(), ['still-trading', 'more-affordable'])).toEqual([
			...['still-trading', ...foundByOffice],
		])
	})

	test('for every test that stands in its way', () => {
		fc.assert(
			fc.property(anyItems, anyPerson, (items, person) => {
				for (const one of everyEligibility(items, person, d('2026-11-23'), seedParameters)) {
					const unmet = one.reasons.filter(({ met }) => met === false).map(({ key }) => key)
					const open: readonly string[] = reasonsOf('declined', one)
					expect(unmet.filter((key) => !open.includes(key) && key !== 'something-owed')).toEqual([])
					expect(open.length).toBeLessThan(reasonCodes.declined.length / 2)
				}
			}),
		)
	})
})

test('what is not a refusal has its reasons whatever the relief', () => {
	expect(reasonsOf('referred', onTests('in-arrears'))).toEqual(reasonCodes.referred)
})

test('an end to the debt is granted for nothing that speaks of a plan', () => {
	const ended = { ...onTests('collection-hard'), extinguishes: true }
	expect(reasonsOf('approved', ended)).toEqual(['conditions-met', 'hardship-shown'])
	expect(reasonsOf('approved-changed', ended)).toEqual([])
	expect(reasonsOf('declined', ended)).toEqual(['collection-hard', ...foundByOffice])
	expect(reasonsOf('approved', ended, ['plan-affordable'])).toContain('plan-affordable')
	expect(reasonsOf('approved', onTests())).toEqual(reasonCodes.approved)
})
