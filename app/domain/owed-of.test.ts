import { expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from './calendar-date.ts'
import { owedOf } from './owed-of.ts'
import { surchargeOf } from './surcharge/surcharge.ts'

const on = d('2026-11-23')
const item = { ...makeTaxItem(), status: 'open', endedOn: null } as const

test('an item the ledger asks for is owed with all that was added', () => {
	const { payable } = surchargeOf(item, on, seedParameters)
	expect(payable).toBeGreaterThan(item.tax)
	expect(owedOf(item, on, seedParameters)).toBe(payable)
})

test.each(['paid', 'cancelled', 'extinguished'] as const)('nothing is owed of one %s', (status) => {
	expect(owedOf({ ...item, status }, on, seedParameters)).toBe(0)
})

test('nothing is owed of one that left the ledger', () => {
	expect(owedOf({ ...item, endedOn: d('2026-11-01') }, on, seedParameters)).toBe(0)
})
