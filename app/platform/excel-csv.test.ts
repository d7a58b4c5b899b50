import { expect, test } from 'vitest'
import { excelCsv } from './excel-csv.server.ts'

test('a table opens in Korean Excel: marked, with its line ends, quoted where it must be', () => {
	expect(
		excelCsv([
			['세금', '금액'],
			['부가가치세, 제2기', 4_800_000],
		]),
	).toBe('\uFEFF세금,금액\r\n"부가가치세, 제2기",4800000\r\n')
})

test.each(['=1+1', '+82-2', '-3', '@sum'])('%s does not run as a formula', (cell) => {
	expect(excelCsv([[cell]])).toBe(`\uFEFF'${cell}\r\n`)
})

test.each(['0012', '1234567890123456789', '02-3', '2026-1', '1.23E+13'])(
	'%s stays as it is written',
	(cell) => {
		expect(excelCsv([[cell]])).toBe(`\uFEFF"=""${cell}"""\r\n`)
	},
)

test.each(['2026-11-23', '101', '02-000-0001', 'I-9000001-2'])('%s needs nothing', (cell) => {
	expect(excelCsv([[cell]])).toBe(`\uFEFF${cell}\r\n`)
})
