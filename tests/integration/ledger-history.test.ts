import { beforeAll, expect, it } from 'vitest'
import { freshDatabase } from '#tests/support/database.ts'
import { importLines } from '#tests/support/ledger-file.ts'

const { admin } = freshDatabase()

const person = (key: string, name = '김가상') => `${key},individual,${name},1970,,101,,,ko,,,,,,,n`
const item = (itemNo: string, taxpayer: string, tax = 100, rest = 'demand-passed,open,,') =>
	`${itemNo},${taxpayer},101,41,2025-2,2,2025-12-31,2026-01-26,2026-03-10,2026-03-31,2026-04-30,${tax},0,,,,,${rest}`

beforeAll(async () => {
	await importLines('offices', ['101,가상서울1세무서,서울,가상로 1,02-000-0001,평일'])
	await importLines('taxpayers', [person('T-1'), person('T-2'), person('T-3')])
	await importLines('tax_items', [item('A-1', 'T-1'), item('A-2', 'T-2'), item('A-3', 'T-3')])
	await importLines('payments', ['P-1,A-1,2026-05-01,40,card,n', 'P-2,A-2,2026-05-02,30,card,n'])
})

/** The history of the newest file, in the order of its rows. */
async function corrections() {
	const rows = await admin`
		select c.row_key, c.change, c.before, c.after, t.key from ledger_corrections c
		left join taxpayers t on t.id = c.taxpayer_id
		where delivery_id = (select id from ledger_deliveries order by started_at desc, id desc limit 1)
		order by c.row_key`
	return rows.map((row) => ({ ...row }))
}

const at = (second: number) => ({ at: new Date(`2026-11-23T01:00:${second}Z`) })

it('a first file has no history', async () => {
	expect(await admin`select 1 from ledger_corrections`).toHaveLength(0)
})

it('a correction keeps what each row said before', async () => {
	const rows = [item('A-1', 'T-1', 150, 'seized,open,2026-11-02,deposit'), item('A-2', 'T-2')]
	await importLines('tax_items', rows, { asOf: '2026-11-21' }, at(10))
	const before = { tax_won: 100, stage: 'demand-passed', seized_on: null, seized_kind: null }
	const after = { tax_won: 150, stage: 'seized', seized_on: '2026-11-02', seized_kind: 'deposit' }
	expect(await corrections()).toEqual([
		{ row_key: 'A-1', change: 'changed', before, after, key: 'T-1' },
		{
			...{ row_key: 'A-3', change: 'ended', key: 'T-3' },
			...{ before: { ended_on: null }, after: { ended_on: '2026-11-21' } },
		},
	])
})

it('a file that says the same leaves no history', async () => {
	const rows = [item('A-1', 'T-1', 150, 'seized,open,2026-11-02,deposit'), item('A-2', 'T-2')]
	await importLines('tax_items', rows, { asOf: '2026-11-22' }, at(11))
	expect(await corrections()).toEqual([])
})

it('a payment moved to another item, and one taken back, are told by their numbers', async () => {
	await importLines('payments', ['P-1,A-2,2026-05-01,40,card,n'], { asOf: '2026-11-22' }, at(12))
	expect(await corrections()).toEqual([
		{
			...{ row_key: 'P-1', change: 'changed', key: 'T-1' },
			...{ before: { item_no: 'A-1' }, after: { item_no: 'A-2' } },
		},
		{
			...{ row_key: 'P-2', change: 'ended', key: 'T-2' },
			...{ before: { cancelled: false }, after: { cancelled: true } },
		},
	])
})

it('each file says who handed it in and what became of it', async () => {
	const [row] = await admin`
		select state, by_name, kind, rows, updated, ended from ledger_deliveries
		order by started_at desc limit 1`
	expect({ ...row }).toEqual({
		...{ state: 'accepted', by_name: 'test', kind: 'payments' },
		...{ rows: 1, updated: 1, ended: 1 },
	})
})
