import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from './calendar-date.ts'
import { type ClassificationFacts, suggestClassification } from './classification-suggestion.ts'
import { type HardshipCause, hardshipCauses } from './hardship.ts'

const facts: ClassificationFacts = {
	...{ owed: 10_000_000, arrears: 10_000_000, causes: ['other'], people: 1 },
	...{ monthlyIncome: 0, property: 0, available: 0, planIsAffordable: true },
	...{ business: 'running', knew: false, wilfulSigns: ['property-in-other-name'] },
}
const consider = (changed: Partial<ClassificationFacts> = {}) =>
	suggestClassification({ ...facts, ...changed }, d('2026-11-23'), seedParameters).considered

const signs = { true: '+', false: '-', null: '?' }
const told = (changed: Partial<ClassificationFacts> = {}) =>
	Object.fromEntries(
		consider(changed).map(({ type, reasons }) => [
			type,
			reasons.map(({ met, key, article, facts: on }) =>
				[`${signs[`${met}`]} ${key}`, article, ...on].join(', '),
			),
		]),
	)
const metOf = (key: string, changed: Partial<ClassificationFacts>) =>
	consider(changed)
		.flatMap(({ reasons }) => reasons)
		.find((one) => one.key === key)?.met

test('each type of 훈령 2726 §16 is measured by its own articles', () => {
	const wilful = [
		'+ wilful-signs, 훈령 2726 §2 14호, wilfulSigns',
		'- able-to-pay, 훈령 2726 §2 14호, available, property',
	]
	expect(told()).toEqual({
		'large-habitual': [...wilful, '- owes-large-sum, 국세 체납관리단 운영규정 §16①4, arrears'],
		wilful,
		livelihood: [
			'+ no-property, 훈령 2726 §2 15호, property',
			'- crisis, 긴급복지지원법 §2, causes',
			'+ low-income, 긴급복지지원법 시행령 §7②, monthlyIncome, people',
		],
		unaware: [
			'+ did-not-know, 훈령 2726 §16①2, knew',
			'- able-to-pay, 훈령 2726 §16①2, available, property',
		],
		temporary: [
			'- setback, 훈령 2726 §2 13호, causes',
			'+ plan-affordable, 국세징수법 §105①2, planIsAffordable',
		],
	})
})

describe('able to pay', () => {
	test.each([
		[1, null, true],
		[null, 1, true],
		[0, 1, true],
		[1, 0, true],
		[0, 0, false],
		[-1, 0, false],
		[null, 0, null],
		[0, null, null],
		[null, null, null],
	])('with %s a month free and property of %s: %s', (available, property, met) => {
		expect(metOf('able-to-pay', { available, property })).toBe(met)
	})
})

test.each([
	[null, 0, null],
	[1, null, null],
	[1, 1_923_179, true],
	[1, 1_923_180, false],
	[4, 4_871_054, true],
	[4, 4_871_055, false],
])('%s people with %s a month have little income: %s', (people, monthlyIncome, met) => {
	expect(metOf('low-income', { people, monthlyIncome })).toBe(met)
})

describe('what happened', () => {
	const setbacks: readonly HardshipCause[] = [
		...(['sales-fell', 'customer-unpaid', 'job-lost'] as const),
		...(['illness-injury', 'family-death', 'disaster-theft'] as const),
	]
	const crises: readonly HardshipCause[] = [
		...(['shop-closed', 'job-lost', 'illness-injury'] as const),
		...(['family-death', 'disaster-theft'] as const),
	]
	test.each(hardshipCauses)('%s: a setback that passes, a crisis, both or neither', (cause) => {
		for (const causes of [[cause], ['other', cause] as const]) {
			expect(metOf('setback', { causes })).toBe(setbacks.includes(cause))
			expect(metOf('crisis', { causes })).toBe(crises.includes(cause))
		}
	})

	test('is open where nobody said, and nothing where nothing was', () => {
		for (const key of ['setback', 'crisis']) {
			expect(metOf(key, { causes: null })).toBeNull()
			expect(metOf(key, { causes: [] })).toBe(false)
		}
	})
})

test.each([
	['wilful-signs', { wilfulSigns: [] }, false],
	['owes-large-sum', { arrears: 299_999_999 }, false],
	['owes-large-sum', { arrears: 300_000_000 }, true],
	['no-property', { property: 1 }, false],
	['no-property', { property: null }, null],
	['did-not-know', { knew: true }, false],
	['did-not-know', { knew: null }, null],
	['plan-affordable', { planIsAffordable: null }, null],
] as [string, Partial<ClassificationFacts>, boolean | null][])(
	'%s with %j: %s',
	(key, changed, met) => {
		expect(metOf(key, changed)).toBe(met)
	},
)

test.each([
	[1, 5],
	[0, 0],
	[-1, 0],
])('who owes %i is considered for %i types', (owed, types) => {
	expect(consider({ owed })).toHaveLength(types)
})
