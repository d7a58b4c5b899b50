import { describe, expect, it } from 'vitest'
import { readFirstLine } from './first-line.server.ts'

describe('the first line of a ledger file', () => {
	it('says what the file holds, of which day, and whether it is the whole', () => {
		expect(readFirstLine(['#ledger=tax_items', 'as_of=2026-11-23', 'mode=snapshot'])).toEqual({
			kind: 'tax_items',
			asOf: '2026-11-23',
			mode: 'snapshot',
		})
	})

	it('is read after Excel filled the line with empty fields', () => {
		const fields = ['#ledger=offices', ' as_of=2026-11-23', 'mode=delta', '', '']
		expect(readFirstLine(fields)).toMatchObject({ kind: 'offices', mode: 'delta' })
	})

	it.each([
		[['office_code', 'name']],
		[['#ledger=offices', 'as_of=2026-02-30', 'mode=delta']],
		[['#ledger=offices', 'as_of=2026-11-23', 'mode=all']],
		[['#ledger=offices', 'mode=delta']],
		[[]],
	])('is refused when it is %j', (fields) => {
		expect(readFirstLine(fields)).toMatchObject({ line: 1, reason: 'no_first_line' })
	})

	it('names the kinds there are when it names another', () => {
		const fields = ['#ledger=toString', 'as_of=2026-11-23', 'mode=delta']
		expect(readFirstLine(fields)).toMatchObject({ reason: 'unknown_ledger', value: 'toString' })
	})
})
