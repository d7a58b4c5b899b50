import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from './calendar-date.ts'
import { type ClassificationFacts, suggestClassification } from './classification-suggestion.ts'

const facts: ClassificationFacts = {
	owed: 10_000_000,
	arrears: 10_000_000,
	causes: ['other'],
	people: 1,
	monthlyIncome: 2_500_000,
	property: 0,
	available: 0,
	planIsAffordable: false,
	business: 'running',
	knew: true,
	wilfulSigns: [],
}
const suggest = (changed: Partial<ClassificationFacts>) =>
	suggestClassification({ ...facts, ...changed }, d('2026-11-23'), seedParameters)
const signs = { wilfulSigns: ['property-in-other-name'] as const, property: 90_000_000 }
const poor = { causes: ['shop-closed'] as const, monthlyIncome: 0 }

describe('the type that fits', () => {
	const cases: [string, Partial<ClassificationFacts>, string | null][] = [
		['nothing known to fit', {}, null],
		['all paid', { owed: 0, ...signs }, null],
		['signs, and means to pay', signs, 'wilful'],
		['signs without means', { wilfulSigns: ['property-in-other-name'] as const }, null],
		['signs, means and just below 300 million', { ...signs, arrears: 299_999_999 }, 'wilful'],
		['signs, means, and 300 million of it not due yet', { ...signs, owed: 900_000_000 }, 'wilful'],
		['signs, means and 300 million', { ...signs, arrears: 300_000_000 }, 'large-habitual'],
		['300 million without a sign', { arrears: 300_000_000, property: 90_000_000 }, null],
		['crisis, no property, little income', poor, 'livelihood'],
		['income at the line', { ...poor, monthlyIncome: 1_923_179 }, 'livelihood'],
		['income above the line', { ...poor, monthlyIncome: 1_923_180 }, null],
		['a won of property', { ...poor, property: 1 }, null],
		['no crisis', { ...poor, causes: ['living-costs'] }, null],
		['household unknown', { ...poor, people: null }, null],
		['setback, plan kept', { causes: ['customer-unpaid'], planIsAffordable: true }, 'temporary'],
		['setback, plan not kept', { causes: ['customer-unpaid'] }, null],
		['did not know, can pay', { knew: false, available: 500_000 }, 'unaware'],
		['did not know, cannot pay', { knew: false }, null],
		[
			'livelihood before temporary',
			{ ...poor, causes: ['job-lost'], planIsAffordable: true },
			'livelihood',
		],
	]
	test.each(cases)('%s: %j is %s', (_name, changed, expected) => {
		expect(suggest(changed).suggested).toBe(expected)
	})

	test('comes with every reason, open where a fact is missing', () => {
		const { considered } = suggest({ causes: null, property: null, available: null, knew: null })
		const open = considered.flatMap(({ reasons }) =>
			reasons.filter(({ met }) => met === null).map(({ key }) => key),
		)
		expect(considered.map(({ type }) => type)).toEqual([
			'large-habitual',
			'wilful',
			'livelihood',
			'unaware',
			'temporary',
		])
		expect(new Set(open)).toEqual(
			new Set(['able-to-pay', 'no-property', 'crisis', 'did-not-know', 'setback']),
		)
		expect(considered.some(({ fits }) => fits)).toBe(false)
	})

	test('names the facts each reason rests on', () => {
		const { considered } = suggest({})
		const named = considered.flatMap(({ reasons }) => reasons.flatMap((one) => one.facts))
		expect(considered.every(({ reasons }) => reasons.every((one) => one.facts.length > 0))).toBe(
			true,
		)
		expect(new Set(named)).toEqual(
			new Set([
				...['wilfulSigns', 'available', 'property', 'arrears', 'causes', 'monthlyIncome'],
				...['people', 'knew', 'planIsAffordable'],
			]),
		)
	})

	test('doubts a passing setback of one who carries on no business', () => {
		const doubtful = (changed: Partial<ClassificationFacts>) =>
			suggest(changed).considered.flatMap((one) => one.doubtful)
		expect(doubtful({})).toEqual([])
		expect(doubtful({ business: 'closed' })).toEqual(['no-running-business'])
		expect(doubtful({ business: null })).toEqual(['no-running-business'])
	})
})
