import { text } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { beforeAll, expect, it } from 'vitest'
import { freshDatabase } from '#tests/support/database.ts'
import { importAgain, importLines, writeLedgerFile } from '#tests/support/ledger-file.ts'

const { admin } = freshDatabase()

const skipping = { skipRejects: true }
const person = (key: string) => `${key},individual,김가상,1970,,101,,,ko,,,,,,,n`
const item = (itemNo: string, { taxpayer = 'T-1', tax = '100' } = {}) =>
	`${itemNo},${taxpayer},101,41,2025-2,2,2025-12-31,2026-01-26,2026-03-10,2026-03-31,2026-04-30,${tax},0,,,,,demand-passed,open,,`

beforeAll(async () => {
	await importLines('offices', ['101,가상서울1세무서,서울,가상로 1,02-000-0001,평일'])
	await importLines('taxpayers', [person('T-1')])
	await importLines('tax_items', [item('A-1'), item('A-2'), item('A-3')])
})

async function standing(): Promise<string[]> {
	const rows = await admin`select item_no from tax_items where ended_on is null order by item_no`
	return rows.map((row) => row.item_no as string)
}

it('takes the good lines, lists the others, and ends only what no line names', async () => {
	const rows = [item('A-1', { tax: 'x' }), item('A-4'), item('A-5', { taxpayer: 'T-7' })]
	let csv = ''
	const outcome = await importLines(
		'tax_items',
		rows,
		{},
		{
			...skipping,
			keepRejects: async (_id, lines) => {
				csv = await text(Readable.from(lines))
				return {}
			},
		},
	)
	expect(outcome).toMatchObject({
		...{ accepted: true, rows: 3, inserted: 1, updated: 0, ended: 2, unchanged: 0 },
		...{ rejectedLines: 2, endsHeld: false },
	})
	expect(await standing()).toEqual(['A-1', 'A-4'])
	const [head, first, second] = csv.split('\r\n')
	expect(head).toBe('\ufeffline,field,value,reason,ko,en')
	expect(first).toMatch(/^3,tax_won,x,not_won,원 단위의 .*,"?Not a whole number of won/)
	expect(second).toMatch(/^5,taxpayer_key,T-7,unknown_taxpayer,/)
})

it('ends nothing when a line does not say which row it means', async () => {
	for (const unnamed of [item(''), 'A-1,T-1', item('A"1')]) {
		const outcome = await importLines('tax_items', [item('A-4'), unnamed], {}, skipping)
		expect(outcome).toMatchObject({ accepted: true, ended: 0, rejectedLines: 1, endsHeld: true })
	}
	expect(await standing()).toEqual(['A-1', 'A-4'])
})

it('takes what it left out when the same file comes again and the reason is gone', async () => {
	const mode = 'delta'
	const file = writeLedgerFile('tax_items', [item('A-6', { taxpayer: 'T-8' }), item('A-7')], {
		mode,
	})
	expect(await importAgain(file, skipping)).toMatchObject({ inserted: 1, rejectedLines: 1 })
	await importLines('taxpayers', [person('T-8')], { mode })
	expect(await importAgain(file)).toMatchObject({ already: false, inserted: 1, unchanged: 1 })
	expect(await importAgain(file)).toMatchObject({ already: true, inserted: 0 })
})

it('is refused when no line is good', async () => {
	const outcome = await importLines('tax_items', [item('A-8', { tax: 'x' })], {}, skipping)
	expect(outcome).toMatchObject({ accepted: false, rejectedLines: 1 })
})

it('a value that Excel would take for a formula is only text in the list of rejects', async () => {
	let csv = ''
	await importLines(
		'tax_items',
		[item('=1+1')],
		{},
		{
			keepRejects: async (_id, lines) => {
				csv = await text(Readable.from(lines))
				return {}
			},
		},
	)
	expect(csv.split('\r\n')[1]).toMatch(/^3,item_no,'=1\+1,wrong_shape,/)
})
