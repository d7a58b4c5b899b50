import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	type EvidenceFacts,
	evidenceRequirements,
	evidenceRule,
	evidenceRuleIds,
} from './evidence-requirement.ts'
import { disasterHarms, restartKinds, restartSupports } from './eligibility/eligibility-person.ts'
import { documentIssuers } from './evidence-document.ts'
import { hardshipCauses } from './hardship.ts'
import { reliefs } from './relief.ts'

const nothing: EvidenceFacts = {
	reliefs: [],
	causes: [],
	business: 'running',
	monthlyIncome: 0,
	rentDeposit: 0,
	securedDebts: 0,
	securedThen: 0,
	restart: 'none',
	restartSupport: [],
	disasterHarm: 'none',
}
const asked = (facts: Partial<EvidenceFacts>) =>
	evidenceRequirements({ ...nothing, ...facts }).map(({ id }) => id)
const extension = { reliefs: ['deadline-extension'] as const }

describe('evidence', () => {
	test.each([
		['illness-injury', ['treatment']],
		['family-death', ['death']],
		['disaster-theft', ['damage']],
		['customer-unpaid', ['customer-default']],
		['job-lost', ['job-loss']],
		['family-care', ['care']],
		['other-debts', ['debts']],
		['shop-closed', []],
		['sales-fell', []],
		['living-costs', []],
		['other', []],
		['prefer-not-to-say', []],
	] as const)('for an extension because of %s is %j', (cause, rules) => {
		expect(asked({ ...extension, causes: [cause] })).toEqual(rules)
		for (const relief of ['notice-deferral', 'restart-extension'] as const) {
			expect(asked({ reliefs: [relief], causes: [cause] })).toEqual(rules)
		}
		for (const relief of ['seizure-deferral', 'closed-business-relief', 'extinction'] as const) {
			expect(asked({ reliefs: [relief], causes: [cause] })).toEqual([])
		}
	})

	test.each([
		['running', 1, []],
		['closed', 1, ['income']],
		['never', 1, ['income']],
		['closed', 0, []],
	] as const)('for a deferral with business %s and income %i is %j', (business, income, rules) => {
		for (const relief of ['seizure-deferral', 'auction-hold', 'restart-deferral'] as const) {
			expect(asked({ reliefs: [relief], business, monthlyIncome: income })).toEqual(rules)
		}
	})

	const special: [Partial<EvidenceFacts>, string[]][] = [
		[{ restart: 'employment' }, ['new-employment']],
		[{ restart: 'insured-work' }, ['insured-work']],
		[{ restart: 'business' }, []],
		[{ securedThen: 1 }, ['secured-debts-then']],
		[{ securedDebts: 1, rentDeposit: 1 }, []],
		[{ restartSupport: ['restart-loan'], disasterHarm: 'injured' }, []],
	]
	test.each(special)('for the special collection relief with %j is %j', (facts, rules) => {
		expect(asked({ reliefs: ['closed-business-relief'], ...facts })).toEqual(rules)
	})

	test.each([
		['injured', ['disaster-injury']],
		['heir', ['inherited-business']],
		['none', []],
		[null, []],
	] as const)('for the longer period after harm %s is %j', (disasterHarm, rules) => {
		for (const relief of ['deadline-extension', 'notice-deferral', 'seizure-deferral'] as const) {
			expect(asked({ reliefs: [relief], disasterHarm })).toEqual(rules)
		}
		expect(asked({ reliefs: ['auction-hold'], disasterHarm })).toEqual([])
	})

	test('for those who began again is what they received', () => {
		for (const relief of ['restart-deferral', 'restart-extension'] as const) {
			expect(asked({ reliefs: [relief], restartSupport: ['debt-adjustment'] })).toEqual([
				'restart-support',
			])
			expect(asked({ reliefs: [relief] })).toEqual([])
		}
	})

	test.each([
		[0, 0, []],
		[1, 0, ['lease']],
		[0, 1, ['secured-debts']],
	])(
		'for an extinction with deposit %i and secured %i is %j',
		(rentDeposit, securedDebts, rules) => {
			expect(asked({ reliefs: ['extinction'], rentDeposit, securedDebts })).toEqual(rules)
		},
	)

	test('is none for a plan alone, whatever was said', () => {
		const everything = { causes: hardshipCauses, monthlyIncome: 9, rentDeposit: 9, securedDebts: 9 }
		expect(asked({ reliefs: ['voluntary-plan'], business: 'never', ...everything })).toEqual([])
	})

	test('is asked only where a relief asked for needs it, and names which', () => {
		fc.assert(
			fc.property(
				fc.subarray([...reliefs]),
				fc.subarray([...hardshipCauses]),
				fc.constantFrom('running' as const, 'closed' as const, 'never' as const, null),
				fc.nat(1),
				fc.constantFrom(...restartKinds, null),
				fc.constantFrom(...disasterHarms, null),
				fc.subarray([...restartSupports]),
				(chosen, causes, business, amount, restart, disasterHarm, restartSupport) => {
					const facts: EvidenceFacts = {
						...{ restart, disasterHarm, restartSupport, securedThen: amount },
						reliefs: chosen,
						causes,
						business,
						monthlyIncome: amount,
						rentDeposit: amount,
						securedDebts: amount,
					}
					for (const { id, neededBy } of evidenceRequirements(facts)) {
						expect(neededBy.length).toBeGreaterThan(0)
						const others = chosen.filter((relief) => !neededBy.includes(relief))
						expect(asked({ ...facts, reliefs: others })).not.toContain(id)
					}
				},
			),
			{ numRuns: 300 },
		)
	})

	test.each(evidenceRuleIds)('%s says why, takes alternatives and has a way out', (id) => {
		const rule = evidenceRule(id)
		expect(rule).toMatchObject({ id, version: 1, reason: expect.stringMatching(/^because-/) })
		expect(rule.accepts.length).toBeGreaterThan(0)
		expect(rule.accepts.every((document) => documentIssuers[document])).toBe(true)
		expect(Object.keys(nothing)).toContain(rule.because)
		expect(rule.ifCannot).toBe(rule.fetchable ? 'office-fetches' : 'own-words')
	})
})
