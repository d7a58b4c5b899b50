import { expect, test } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { surchargeOf } from '../surcharge/surcharge.ts'
import { accountOf, owedOf, payableOf } from './account.ts'

const doubled = {
	...seedParameters,
	version: 'doubled',
	figures: seedParameters.figures.map((figure) =>
		figure.key === 'surcharge.one-off-rate' ? { ...figure, value: '0.06' } : figure,
	),
}

test('an item is reckoned anew for another day and other numbers of law, and once for the same', () => {
	const item = makeTaxItem({ designated: '2026-03-31' })
	for (const day of ['2026-11-23', '2026-11-24', '2026-11-23']) {
		for (const parameters of [seedParameters, doubled, seedParameters]) {
			expect(accountOf(item, d(day), parameters)).toEqual(surchargeOf(item, d(day), parameters))
		}
	}
	const on = d('2026-11-23')
	expect(accountOf(item, on, seedParameters)).toBe(accountOf(item, on, seedParameters))
	expect(payableOf(item, on, doubled)).toBeGreaterThan(payableOf(item, on, seedParameters))
	expect(owedOf([item, makeTaxItem({ id: 'b' })], on, seedParameters)).toBe(
		payableOf(item, on, seedParameters) + payableOf(makeTaxItem(), on, seedParameters),
	)
	expect(owedOf([], on, seedParameters)).toBe(0)
})
