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
