import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Relief, reliefs } from '../relief.ts'
import { combinationOf } from './combination.ts'

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
})
