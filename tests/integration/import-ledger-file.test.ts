import { beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '#tests/support/database.ts'
import { importAgain, importLines, writeLedgerFile } from '#tests/support/ledger-file.ts'

const { admin } = freshDatabase()

const offices = ['101,가상서울1세무서,서울,가상로 1,02-000-0001,평일 9–18시']
const person = (key: string, name = '김가상') => `${key},individual,${name},1970,,101,,,ko,,,,,,,n`
const item = (itemNo: string, tax: number, rest = ',,,,demand-passed,open,,') =>
	`${itemNo},T-1,101,41,2025-2,2,2025-12-31,2026-01-26,2026-03-10,2026-03-31,2026-04-30,${tax},0,${rest}`

beforeAll(async () => {
	await importLines('offices', offices)
	await importLines('taxpayers', [person('T-1'), person('T-2')])
})

describe('importing a file of the ledger', () => {
	it('brings new rows in with the day they speak of', async () => {
		const outcome = await importLines('tax_items', [item('A-1', 100), item('A-2', 200)])
		expect(outcome).toMatchObject({ accepted: true, rows: 2, inserted: 2, updated: 0, ended: 0 })
		const rows = await admin`select item_no, tax_won, as_of::text from tax_items order by item_no`
		expect(rows.map((row) => ({ ...row }))).toEqual([
			{ item_no: 'A-1', tax_won: '100', as_of: '2026-11-20' },
			{ item_no: 'A-2', tax_won: '200', as_of: '2026-11-20' },
		])
	})

	it('changes nothing when the same file comes again', async () => {
		const file = writeLedgerFile('tax_items', [item('A-1', 100), item('A-2', 250)])
		expect(await importAgain(file)).toMatchObject({ already: false, updated: 1, unchanged: 1 })
		expect(await importAgain(file)).toMatchObject({ accepted: true, already: true, updated: 0 })
		const [history] = await admin`select count(*)::int from ledger_imports where kind = 'tax_items'`
		expect(history?.count).toBe(2)
	})

	it('returns to what it said on the same day when it is no longer the very same file', async () => {
		const said = [item('A-1', 100), item('A-2', 250)]
		expect(await importLines('tax_items', [item('A-1', 100), item('A-2', 999)])).toMatchObject({
			updated: 1,
		})
		expect(await importLines('tax_items', said)).toMatchObject({ already: true, updated: 0 })
		expect(await importLines('tax_items', [...said, ''])).toMatchObject({ updated: 1 })
	})

	it('changes no row when another file says the same', async () => {
		const before = await admin`select xmin, * from tax_items order by id`
		const outcome = await importLines('tax_items', [item('A-2', 250), item('A-1', 100)], {
			asOf: '2026-11-21',
		})
		expect(outcome).toMatchObject({ already: false, inserted: 0, updated: 0, unchanged: 2 })
		expect(await admin`select xmin, * from tax_items order by id`).toEqual(before)
	})

	it('ends what a snapshot leaves out, and takes it back when it returns', async () => {
		const shorter = await importLines('tax_items', [item('A-1', 100)], { asOf: '2026-11-22' })
		expect(shorter).toMatchObject({ ended: 1, unchanged: 1 })
		expect(await endedOf('A-2')).toBe('2026-11-22')
		const whole = [item('A-1', 100), item('A-2', 250)]
		expect(await importLines('tax_items', whole, { asOf: '2026-11-22' })).toMatchObject({
			updated: 1,
			ended: 0,
		})
		expect(await endedOf('A-2')).toBeNull()
	})

	it('ends nothing for a delta', async () => {
		const outcome = await importLines('tax_items', [item('A-3', 300)], {
			asOf: '2026-11-22',
			mode: 'delta',
		})
		expect(outcome).toMatchObject({ inserted: 1, updated: 0, ended: 0 })
		expect(await endedOf('A-1')).toBeNull()
	})

	it('keeps a cancelled payment as cancelled, and one the snapshot no longer names', async () => {
		const first = ['P-1,A-1,2026-05-01,40,card,n', 'P-2,A-1,2026-05-02,30,card,n']
		await importLines('payments', first)
		const outcome = await importLines('payments', ['P-1,A-1,2026-05-01,40,card,y'], {
			asOf: '2026-11-21',
		})
		expect(outcome).toMatchObject({ updated: 1, ended: 1 })
		const rows = await admin`select payment_no, cancelled from payments order by payment_no`
		expect(rows.map((row) => row.cancelled)).toEqual([true, true])
	})

	it('stores whom a person may act for under a keyed hash, and takes a missing link away', async () => {
		await importLines('identity_links', ['T-1,made-up-ci-1', 'T-2,made-up-ci-1'])
		const [hashes] = await admin`
			select count(distinct ci_hash)::int, bool_or(ci_hash like '%made-up%') as bare from identity_links`
		expect({ ...hashes }).toEqual({ count: 1, bare: false })
		const outcome = await importLines('identity_links', ['T-1,made-up-ci-1'], {
			asOf: '2026-11-21',
		})
		expect(outcome).toMatchObject({ inserted: 0, ended: 1, unchanged: 1 })
		expect(await admin`select 1 from identity_links`).toHaveLength(1)
	})

	it('takes the days of an extension, and ends one that was left out', async () => {
		const days = ['A-1,2026-04-01,2026-06-30,국세징수법 §13']
		expect(await importLines('extensions', days)).toMatchObject({ inserted: 1 })
		const other = ['A-2,2026-04-01,2026-06-30,국세징수법 §13']
		const outcome = await importLines('extensions', other, { asOf: '2026-11-21' })
		expect(outcome).toMatchObject({ inserted: 1, ended: 1 })
	})

	it('reads a byte order mark, CRLF, quotes and what Excel adds to the first lines', async () => {
		const quoted = `T-3,individual,"가상상사, ""봄""",1970,,101,,,ko,,,,,,closed-business-relief;extinction,n`
		const header = `${await headerWithEmptyFields()}`
		const outcome = await importLines('taxpayers', [quoted, ',,,,,,,,,,,,,,,', ''], {
			asOf: '2026-11-21',
			mode: 'delta',
			lineEnd: '\r\n',
			bom: true,
			header,
		})
		expect(outcome).toMatchObject({ accepted: true, rows: 1, inserted: 1 })
		const [row] = await admin`select name, reliefs_used from taxpayers where key = 'T-3'`
		expect({ ...row }).toEqual({
			name: '가상상사, "봄"',
			reliefs_used: ['closed-business-relief', 'extinction'],
		})
	})

	it('waits while another import is under way', async () => {
		const other = await admin.reserve()
		await other`select pg_advisory_lock(hashtext('ledger-import'))`
		let done = false
		const importing = importLines('taxpayers', [person('T-9')], {
			asOf: '2026-11-22',
			mode: 'delta',
		}).finally(() => (done = true))
		let waited = false
		while (!waited && !done) {
			const waiting = await admin`
				select 1 from pg_locks where locktype = 'advisory' and not granted`
			waited = waiting.length > 0
		}
		await other`select pg_advisory_unlock(hashtext('ledger-import'))`
		other.release()
		expect(await importing).toMatchObject({ accepted: true, inserted: 1 })
		expect(waited).toBe(true)
	})

	it('writes each import into the trail', async () => {
		const [imports] = await admin`select count(*)::int from ledger_imports`
		const [trail] = await admin`
			select count(*)::int from audit_events where action = 'ledger_imported'`
		expect(trail?.count).toBe(imports?.count)
	})
})

async function endedOf(itemNo: string): Promise<string | null> {
	const [row] = await admin`select ended_on::text as on from tax_items where item_no = ${itemNo}`
	return (row as { on: string | null }).on
}

async function headerWithEmptyFields(): Promise<string> {
	const { headerOf } = await import('#db/ledger/ledger-files.ts')
	return `${headerOf('taxpayers')},,`
}
