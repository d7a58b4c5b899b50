import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { asSystem, asTaxpayer } from '#db/acting.server.ts'
import { itemsOfTaxpayer } from '#db/ledger/items-of-taxpayer.server.ts'
import { ledgerAsOf } from '#db/ledger/ledger-as-of.server.ts'
import { officeByCode } from '#db/ledger/office.server.ts'
import { taxpayerById } from '#db/ledger/taxpayer.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { importLines } from '#tests/support/ledger-file.ts'

const { admin } = freshDatabase()
const person = (key: string) => `${key},individual,김가상,1970,,101,,,ko,,,,,,,n`
const item = (itemNo: string, key: string, due: string, status: string) =>
	`${itemNo},${key},101,41,2023-2,2,2023-01-31,${due},2024-03-05,2024-04-01,2024-05-02,300,20,10,5,` +
	`DEMO-1,가상은행:000-1; 모의은행:000-2,seized,${status},2024-07-01,deposit`

beforeAll(async () => {
	await importLines('offices', ['101,가상서울1세무서,서울,가상로 1,02-000-0001,평일'])
	await importLines('taxpayers', [person('T-1'), person('T-2')])
	const items = [
		item('A-2', 'T-1', '2024-01-25', 'open'),
		item('A-1', 'T-1', '2023-07-25', 'paid'),
		item('B-1', 'T-2', '2024-01-25', 'open'),
	]
	await importLines('tax_items', [...items, item('A-3', 'T-1', '2024-01-25', 'open')])
	await importLines('tax_items', items, { asOf: '2026-11-21' })
	await importLines('payments', [
		'P-1,A-2,2025-03-01,40,card,n',
		'P-2,A-2,2025-02-01,30,card,n',
		'P-3,A-2,2025-01-01,20,card,y',
		'P-4,B-1,2025-01-01,10,card,n',
	])
	await importLines('extensions', ['A-2,2024-06-01,2024-08-31,국세징수법 §13'])
})

async function idOf(key: string): Promise<number> {
	const [row] = await admin`select id::int from taxpayers where key = ${key}`
	return (row as { id: number }).id
}

describe('what the ledger says of a taxpayer', () => {
	it('is each item it still names, with the payments that count and the days taken out', async () => {
		const id = await idOf('T-1')
		const items = await asSystem((tx) => itemsOfTaxpayer(tx, id))
		expect(items.map(({ itemNo, status }) => [itemNo, status])).toEqual([
			['A-1', 'paid'],
			['A-2', 'open'],
		])
		expect(items[1]).toMatchObject({
			id: 'A-2',
			taxCode: '41',
			statutoryDueOn: '2024-01-25',
			demandDueOn: '2024-05-02',
			tax: 300,
			otherPenalty: 20,
			collectionCost: 10,
			demandCost: 5,
			payments: [
				{ on: '2025-02-01', amount: 30 },
				{ on: '2025-03-01', amount: 40 },
			],
			extensions: [{ from: '2024-06-01', to: '2024-08-31' }],
			seized: true,
			stage: 'seized',
			virtualAccounts: '가상은행:000-1; 모의은행:000-2',
			office: { code: '101', name: '가상서울1세무서', phone: '02-000-0001', hours: '평일' },
		})
	})

	it('is closed to another taxpayer', async () => {
		const who = { personId: randomUUID(), taxpayerId: await idOf('T-2') }
		const mine = await asTaxpayer(who, (tx) => itemsOfTaxpayer(tx, who.taxpayerId))
		expect(mine.map(({ itemNo }) => itemNo)).toEqual(['B-1'])
		const id = await idOf('T-1')
		expect(await asTaxpayer(who, (tx) => itemsOfTaxpayer(tx, id))).toEqual([])
		expect(await asTaxpayer(who, (tx) => taxpayerById(tx, id))).toBeUndefined()
	})

	it('names the office by its code', async () => {
		expect(await asSystem((tx) => officeByCode(tx, '101'))).toMatchObject({ region: '서울' })
		expect(await asSystem((tx) => officeByCode(tx, '999'))).toBeUndefined()
	})

	it('is as fresh as the older of its items and payments', async () => {
		expect(await asSystem((tx) => ledgerAsOf(tx))).toBe('2026-11-20')
		await importLines('payments', ['P-1,A-2,2025-03-01,40,card,n'], {
			asOf: '2026-11-22',
			mode: 'delta',
		})
		expect(await asSystem((tx) => ledgerAsOf(tx))).toBe('2026-11-21')
	})
})
