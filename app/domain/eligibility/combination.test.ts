import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyItems, anyPerson } from '#tests/support/arbitrary-person.ts'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { itemsUnderRelief } from '../instalment-plan/covered-items.ts'
import { type Relief, reliefs } from '../relief.ts'
import { type Eligibility } from './eligibility-answer.ts'
import { everyEligibility } from './eligibility.ts'
import { clashAmong, combinationOf, heldUnder } from './combination.ts'

const asked = (relief: Relief, ...covers: string[]) => ({
	...{ relief, covers, extinguishes: relief === 'extinction' },
})

describe('two reliefs side by side', () => {
	test('an end to the debt and the special collection relief never, by the article', () => {
		expect(combinationOf(asked('extinction', 'a'), asked('closed-business-relief', 'b'))).toEqual({
			answer: 'never',
			article: '조세특례제한법 §99의10①6',
		})
	})

	test.each([
		['extinction', 'seizure-deferral'],
		['extinction', 'auction-hold'],
		['extinction', 'voluntary-plan'],
	] as const)('%s and %s, for the same tax too', (one, other) => {
		expect(combinationOf(asked(one, 'a'), asked(other, 'a')).answer).toBe('together')
	})

	test('hold what the article covers and what a plan under it can', () => {
		const [on, seized] = [d('2026-11-23'), makeTaxItem({ id: 'seized', seized: true })]
		const items = [seized, makeTaxItem({ id: 'late' })]
		const found = everyEligibility(items, makePerson(), on, seedParameters)
		const held = found.map((one) => [one.relief, ...heldUnder(one, items, on).covers])
		expect(Object.fromEntries(held.map(([relief, ...ids]) => [relief, ids]))).toMatchObject({
			...{ 'auction-hold': ['seized'], 'deadline-extension': [] },
			...{ 'seizure-deferral': ['seized', 'late'], 'voluntary-plan': ['seized', 'late'] },
		})
		const [first] = found
		if (!first) throw new Error('no relief')
		const none: Eligibility = { ...first, relief: 'seizure-deferral', covers: [] }
		expect(heldUnder(none, items, on).covers).toEqual(['seized', 'late'])
	})

	test('that both set days hold different taxes, not the same one', () => {
		const later = asked('deadline-extension', 'new')
		expect(combinationOf(later, asked('seizure-deferral', 'old')).answer).toBe('together')
		expect(combinationOf(later, asked('seizure-deferral', 'old', 'new')).answer).toBe('one-of-them')
	})

	test('come to the same whichever is named first', () => {
		const any = fc.tuple(fc.constantFrom(...reliefs), fc.subarray(['a', 'b', 'c']))
		fc.assert(
			fc.property(any, any, ([one, ofOne], [other, ofOther]) => {
				const [left, right] = [asked(one, ...ofOne), asked(other, ...ofOther)]
				expect(combinationOf(left, right)).toEqual(combinationOf(right, left))
			}),
		)
	})

	test('together come with plans that no tax is in twice', () => {
		const on = d('2026-11-23')
		const planned = reliefs.filter((relief) => relief !== 'extinction')
		fc.assert(
			fc.property(anyItems, anyPerson, (items, person) => {
				const open = everyEligibility(items, person, on, seedParameters)
					.filter(({ answer, relief }) => answer !== 'not' && planned.some((one) => one === relief))
					.map((found) => heldUnder(found, items, on))
				for (const one of open) {
					for (const other of open) {
						if (one === other || clashAmong([one, other])) continue
						const held = itemsUnderRelief(one.relief, items, on)
						const ofOther = itemsUnderRelief(other.relief, items, on)
						expect(held.filter((item) => ofOther.includes(item))).toEqual([])
					}
				}
			}),
			{ numRuns: 100 },
		)
	})
})

describe('what is asked for at once', () => {
	test('is refused for the first two that clash, with the ground', () => {
		const later = asked('deadline-extension', 'new')
		expect(clashAmong([later, asked('seizure-deferral', 'old')])).toBeUndefined()
		expect(
			clashAmong([later, asked('closed-business-relief', 'old'), asked('extinction', 'old')]),
		).toEqual({
			...{ one: 'closed-business-relief', other: 'extinction' },
			because: { answer: 'never', article: '조세특례제한법 §99의10①6' },
		})
		expect(clashAmong([asked('seizure-deferral', 'old'), asked('auction-hold', 'old')])).toEqual({
			...{ one: 'seizure-deferral', other: 'auction-hold', because: { answer: 'one-of-them' } },
		})
	})
})
