import { beforeAll, beforeEach, expect, it } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { setClock } from '#app/platform/clock.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { importLines } from '#tests/support/ledger-file.ts'
import { makeCase, type MadeCase } from '#tests/support/make-case.ts'
import { makeTaxpayer } from '#tests/support/accounts.ts'
import { at } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()

let followed: MadeCase & { itemNo: string }
let other: { itemNo: string }

const today = { mode: 'delta', asOf: '2026-11-23' } as const

beforeAll(async () => {
	installTestSettings()
	setClock(at.toISOString())
	const made = await makeCase({ at })
	followed = { ...made, itemNo: await itemOf(made.taxpayerId) }
	const stranger = await makeTaxpayer('박가상')
	await admin`insert into tax_items (item_no, taxpayer_id, office_code, tax_code, attribution,
		decision_kind, established_on, statutory_due_on, tax_won, stage, status, as_of)
		values ('another', ${stranger}, '101', '41', '2025-2', '1', '2025-12-31', '2026-01-26', 1000000,
			'assessed', 'open', '2026-11-20')`
	other = { itemNo: 'another' }
})
beforeEach(() => admin`delete from ledger_changes`)

async function itemOf(taxpayerId: number): Promise<string> {
	const [row] = await admin`select item_no from tax_items where taxpayer_id = ${taxpayerId}`
	return (row as { item_no: string }).item_no
}

const noted = async () =>
	(await admin`select taxpayer_id::int from ledger_changes`).map((row) => Number(row.taxpayer_id))

it('a payment notes whose item it pays, where they once applied', async () => {
	const lines = [followed.itemNo, other.itemNo].map(
		(itemNo, index) => `P-${String(index)},${itemNo},2026-11-22,1000,account,n`,
	)
	expect(await importLines('payments', lines, today)).toMatchObject({ inserted: 2 })
	expect(await noted()).toEqual([followed.taxpayerId])
})

it('what says the same again notes nobody, what is taken back notes them anew', async () => {
	const line = (cancelled: string) =>
		`P-again,${followed.itemNo},2026-11-22,1000,account,${cancelled}`
	await importLines('payments', [line('n')], today)
	await admin`delete from ledger_changes`
	expect(
		await importLines('payments', [line('n'), line('n').replace('again', 'new')], today),
	).toMatchObject({ inserted: 1, updated: 0 })
	await admin`delete from ledger_changes`
	expect(await importLines('payments', [line('y')], today)).toMatchObject({ updated: 1 })
	expect(await noted()).toEqual([followed.taxpayerId])
})

it('an item a snapshot leaves out notes its owner', async () => {
	const [row] = await admin`select key from taxpayers where id = ${followed.taxpayerId}`
	const key = (row as { key: string }).key
	const line = `X-1,${key},101,41,2025-2,1,2025-12-31,2026-01-26,,,,1000,0,0,0,,,assessed,open,,`
	const snapshot = { mode: 'snapshot', asOf: d('2026-11-23') } as const
	expect(await importLines('tax_items', [line], snapshot)).toMatchObject({ inserted: 1, ended: 2 })
	expect(await noted()).toEqual([followed.taxpayerId])
})
