import { expect, test } from 'vitest'
import { makeChargedItem, makeMonthlyItem } from '#tests/support/charged-item.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { arrearsOn } from './arrears.ts'
import { calendarDate as d } from './calendar-date.ts'
import { type ChargedItem } from './surcharge/reckoning.ts'
import { type TaxItem } from './tax-item.ts'

const item = (id: string, charged: ChargedItem): TaxItem => ({
	...charged,
	id,
	taxCode: '41',
	demandDueOn: null,
	seized: false,
})
const on = (items: TaxItem[], day = '2026-11-23') => arrearsOn(items, d(day), seedParameters)

test('the total is the sum of what each item comes to', () => {
	const arrears = on([item('a', makeChargedItem()), item('b', makeMonthlyItem())])
	expect(arrears.owed.map(({ account }) => account.payable)).toEqual([5_238_620, 5_080_600])
	expect(arrears.total).toBe(10_319_220)
})

test('the next rise is that of the items that grow first, together', () => {
	const daily = makeChargedItem()
	const both = on([item('a', daily), item('b', daily), item('c', makeMonthlyItem())])
	const one = on([item('a', daily)])
	expect(one.rise?.on).toBe('2026-11-24')
	expect(on([item('c', makeMonthlyItem()), item('a', daily)]).rise).toEqual(one.rise)
	expect(both.rise).toEqual({ on: '2026-11-24', by: 2 * (one.rise?.by ?? 0) })
})

test('items that grow later say when', () => {
	// The fourth month after 2026-07-31 has passed on the first of December.
	expect(on([item('c', makeMonthlyItem())]).rise).toEqual({ on: '2026-12-01', by: 32_160 })
})

test('what is paid does not grow', () => {
	const paid = makeChargedItem({ payments: [['2026-03-15', 4_844_350]] })
	expect(on([item('a', paid)])).toMatchObject({ total: 0, rise: undefined })
	expect(on([])).toMatchObject({ total: 0, rise: undefined })
})
