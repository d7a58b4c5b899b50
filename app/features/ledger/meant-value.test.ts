import { expect, it } from 'vitest'
import { anyDay, filled, text, won } from '#db/ledger/ledger-column.ts'
import { meantValue } from './meant-value.ts'

const day = filled('on', anyDay)
const amount = filled('won', won)

it.each([
	[day, '2026/11/22', '2026-11-22'],
	[day, '20261122', '2026-11-22'],
	[day, '2026-11-22', '2026-11-22'],
	[day, '2026/1/2', '2026-01-02'],
	[day, '2026-1-12', '2026-01-12'],
	[day, '2026. 1. 5.', '2026-01-05'],
	[day, '2026.01.05', '2026-01-05'],
	[day, '2026년 1월 5일', '2026-01-05'],
	[day, '2026-01-05 0:00', '2026-01-05'],
	[day, '2026-11-22 00:00:00', '2026-11-22'],
	[day, '2026-11-22 09:00', '2026-11-22 09:00'],
	[day, '2026/1-2', '2026/1-2'],
	[day, '1/5/2026', '1/5/2026'],
	[day, '2026/1122', '2026/1122'],
	[day, '46027', '46027'],
	[amount, '1,234,567', '1234567'],
	[amount, '₩1,000', '1000'],
	[amount, '\\1,000', '1000'],
	[amount, '￦ 1000', '1000'],
	[amount, '1,000원', '1000'],
	[amount, '1000.0', '1000'],
	[amount, '1,234.00', '1234'],
	[amount, '1000.5', '1000.5'],
	[amount, '-1000', '-1000'],
	[amount, '1.0E+03', '1.0E+03'],
	[amount, '1,23', '1,23'],
	[amount, '1234,567', '1234,567'],
	[filled('name', text(9)), '20261122', '20261122'],
])('what is meant in %j by %s', (column, written, meant) => {
	expect(meantValue(column, written)).toBe(meant)
})
