import { beforeAll, expect, it } from 'vitest'
import { freshDatabase } from '#tests/support/database.ts'
import { importLines } from '#tests/support/ledger-file.ts'

const { admin } = freshDatabase()

const delta = { mode: 'delta' } as const

beforeAll(async () => {
	await importLines('offices', ['0012,가상서울1세무서,서울,가상로 1,02-000-0001,평일'])
	await importLines('taxpayers', ['T-1,individual,김가상,1970,,0012,,,ko,,,,,,,n'])
})

it('a file as Korean Windows writes it is read, with every syllable', async () => {
	const rows = ['T-9,individual,똠방각하,1970,,0012,,,ko,,,,,,,n']
	const outcome = await importLines('taxpayers', rows, {
		...delta,
		encoding: 'cp949',
		lineEnd: '\r\n',
	})
	expect(outcome).toMatchObject({ accepted: true, inserted: 1 })
	const [row] = await admin`select name from taxpayers where key = 'T-9'`
	expect(row?.name).toBe('똠방각하')
})

it('days and amounts are taken as a spreadsheet shows them', async () => {
	const rows = [
		'A-1,T-1,="0012",41,2025-2,2,2025/12/31,20260126,2026-03-10,2026/03/31,20260430,"1,234,567",0,"1,000",,,,demand-passed,open,,',
		'A-2,T-1,="0012",41,2025-2,2,2025/12/31,20260126,2026-03-10,2026/03/31,20260430,"12,345,678",0,0,,,,demand-passed,open,,,,',
		// The last two columns are empty in a whole block of rows, and Excel left them out.
		'A-3,T-1,0012,41,2025-2,2,2025-12-31,2026-01-26,2026-03-10,2026-03-31,2026-04-30,5,0,0,,,,demand-passed,open',
	]
	expect(await importLines('tax_items', rows, delta)).toMatchObject({ accepted: true, inserted: 3 })
	const [row] = await admin`
		select office_code, established_on::text, statutory_due_on::text, demand_due_on::text,
			tax_won::int, collection_cost_won::int from tax_items where item_no = 'A-1'`
	expect({ ...row }).toEqual({
		office_code: '0012',
		established_on: '2025-12-31',
		statutory_due_on: '2026-01-26',
		demand_due_on: '2026-04-30',
		tax_won: 1_234_567,
		collection_cost_won: 1000,
	})
})

it('a last line that was cut off is not taken for a whole one', async () => {
	const cut =
		'A-4,T-1,0012,41,2025-2,2,2025-12-31,2026-01-26,2026-03-10,2026-03-31,2026-04-30,5,0,0,,,,demand-passed,open'
	const outcome = await importLines('tax_items', [cut], { ...delta, unended: true })
	expect(outcome).toMatchObject({ accepted: false, rejects: [{ reason: 'wrong_column_count' }] })
})
