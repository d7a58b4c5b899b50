import { expect, it } from 'vitest'
import { anyDay, filled, text, won } from '#db/ledger/ledger-column.ts'
import { meantValue } from './meant-value.ts'

const day = filled('on', anyDay)
const amount = filled('won', won)

it.each([
	[day, '2026/11/22', '2026-11-22'],
	[day, '20261122', '2026-11-22'],
	[day, '2026-11-22', '2026-11-22'],
	[day, '2026/1/2', '2026/1/2'],
	[day, '2026/1122', '2026/1122'],
	[amount, '1,234,567', '1234567'],
	[amount, '1,23', '1,23'],
	[amount, '1234,567', '1234,567'],
	[filled('name', text(9)), '20261122', '20261122'],
])('what is meant in %j by %s', (column, written, meant) => {
	expect(meantValue(column, written)).toBe(meant)
})
