import { expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from './calendar-date.ts'
import { isDemandNear } from './demand-near.ts'

const demanded = (demandDue: string) =>
	makeTaxItem({
		established: '2025-12-31',
		statutory: '2026-01-26',
		noticed: '2026-03-10',
		designated: '2026-03-31',
		demand: demandDue,
	})

test.each([
	['2026-11-22', false],
	['2026-11-23', true],
	['2026-11-29', true],
	['2026-11-30', true],
	['2026-12-01', false],
])('a demand until %s, seen on 23 November: %s', (demandDue, near) => {
	expect(isDemandNear([demanded(demandDue)], d('2026-11-23'), seedParameters)).toBe(near)
})

test('one of several is enough', () => {
	const items = [demanded('2026-12-31'), demanded('2026-11-30')]
	expect(isDemandNear(items, d('2026-11-23'), seedParameters)).toBe(true)
})

test('a deadline of another kind is none', () => {
	const noticed = makeTaxItem({
		established: '2026-06-30',
		statutory: '2026-07-27',
		noticed: '2026-11-02',
		designated: '2026-11-27',
	})
	expect(isDemandNear([noticed], d('2026-11-23'), seedParameters)).toBe(false)
})
