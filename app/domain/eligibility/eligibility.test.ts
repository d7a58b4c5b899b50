import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { reliefs } from '../relief.ts'
import { eligibilityFor, everyEligibility, reliefsByEffect } from './eligibility.ts'

const on = d('2026-11-23')
const item = makeTaxItem()

describe('what the law opens', () => {
	test('is answered for every relief, with reasons for each', () => {
		const found = everyEligibility([item], makePerson(), on, seedParameters)
		expect(found.map(({ relief }) => relief)).toEqual(reliefsByEffect)
		expect(found.every(({ reasons }) => reasons.length > 0)).toBe(true)
		expect(reliefsByEffect.toSorted()).toEqual(reliefs.toSorted())
	})

	test.each(reliefsByEffect)('%s is shut where nothing is owed', (relief) => {
		const paid = makeTaxItem({ payments: [['2026-11-01', 90_000_000]] })
		expect(eligibilityFor(relief, [paid], makePerson(), on, seedParameters)).toMatchObject({
			answer: 'not',
			covers: [],
		})
	})

	test('a plan handed in has no effect, whatever is owed', () => {
		expect(
			eligibilityFor('voluntary-plan', [item], makePerson(), on, seedParameters),
		).toMatchObject({
			answer: 'eligible',
			effectFrom: 'nothing',
			stopsSurcharge: false,
			stopsSeizure: false,
			stopsSale: false,
			maximumMonths: 12,
		})
	})

	test('does not depend on the order of items, causes or years', () => {
		const items = [
			makeTaxItem({ id: 'a' }),
			makeTaxItem({ id: 'b', designated: '2026-11-30' }),
			makeTaxItem({
				id: 'c',
				designated: '2023-03-31',
				noticed: '2023-03-10',
				statutory: '2023-01-25',
			}),
		]
		const receipts = [1_400_000_000, 1_700_000_000, 1_000_000_000]
		const causes = ['illness-injury', 'customer-unpaid', 'prefer-not-to-say'] as const
		const shape = (order: readonly number[]) =>
			everyEligibility(
				order.map((at) => items[at]!),
				makePerson({
					receipts: order.map((at) => receipts[at]!),
					causes: order.map((at) => causes[at]!),
				}),
				on,
				seedParameters,
			).map((found) => ({
				...found,
				covers: found.covers.toSorted(),
				items: found.items.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
			}))
		fc.assert(
			fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
				expect(shape(order)).toEqual(shape([0, 1, 2]))
			}),
		)
	})
})
