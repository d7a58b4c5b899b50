import { writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ImportOutcome } from '#app/features/ledger/import-terms.ts'
import { freshDatabase } from '#tests/support/database.ts'
import {
	importAgain,
	importLines,
	writeLedgerFile,
	type WrittenFile,
} from '#tests/support/ledger-file.ts'

const { admin } = freshDatabase()

const good = 'A-1,T-1,101,41,2025-2,2,2025-12-31,2026-01-26,2026-03-10,2026-03-31,2026-04-30,100'
const item = (changed: Record<number, string> = {}) => {
	const fields = `${good},0,0,0,,,demand-passed,open,,`.split(',')
	for (const [index, value] of Object.entries(changed)) fields[Number(index)] = value
	return fields.join(',')
}

beforeAll(async () => {
	await importLines('offices', ['101,가상서울1세무서,서울,가상로 1,02-000-0001,평일'])
	await importLines('taxpayers', [
		'T-1,individual,김가상,1970,,101,,,ko,,,,,,,n',
		'T-2,individual,이가상,1970,,101,,,ko,,,,,,,n',
	])
	await importLines('tax_items', [item({ 0: 'B-1', 1: 'T-2' })], { mode: 'delta' })
})

function rejectsOf(outcome: ImportOutcome) {
	if (outcome.accepted) return 'accepted'
	return outcome.rejects.map(({ line, field, value, reason }) => [line, field, value, reason])
}

async function countItems(): Promise<number> {
	return (await admin`select 1 from tax_items`).length
}

describe('a bad file of the ledger', () => {
	it('is refused whole, with every bad line named, and nothing of it is saved', async () => {
		const bad = [item(), item({ 0: 'A-2', 11: '-5' }), item({ 0: 'A-3', 7: '2025-13-01' }), item()]
		const outcome = await importLines('tax_items', bad)
		expect(outcome).toMatchObject({ accepted: false, rows: 4, rejectedLines: 3 })
		expect(rejectsOf(outcome)).toEqual([
			[4, 'tax_won', '-5', 'not_won'],
			[5, 'statutory_due_on', '2025-13-01', 'not_a_day'],
			[6, 'item_no', 'A-1', 'duplicate'],
		])
		expect(await countItems()).toBe(1)
		expect(await admin`select 1 from ledger_imports where kind = 'tax_items'`).toHaveLength(1)
	})

	it.each<[Record<number, string>, string, string, string]>([
		[{ 0: '' }, 'item_no', '', 'missing'],
		[{ 0: 'A 1' }, 'item_no', 'A 1', 'wrong_shape'],
		[{ 1: 'T-7' }, 'taxpayer_key', 'T-7', 'unknown_taxpayer'],
		[{ 0: 'B-1' }, 'taxpayer_key', 'T-1', 'item_of_another_taxpayer'],
		[{ 2: '999' }, 'office_code', '999', 'unknown_office'],
		[{ 3: '4' }, 'tax_code', '4', 'wrong_shape'],
		[{ 4: 'x'.repeat(21) }, 'attribution', 'x'.repeat(21), 'too_long'],
		[{ 6: '1999-12-31' }, 'established_on', '1999-12-31', 'day_too_early'],
		[{ 6: '2026-01-27' }, 'statutory_due_on', '2026-01-26', 'earlier_than'],
		[{ 8: '2025-12-30' }, 'noticed_on', '2025-12-30', 'earlier_than'],
		[{ 9: '2026-01-25', 8: '' }, 'designated_due_on', '2026-01-25', 'earlier_than'],
		[{ 8: '2026-04-01' }, 'designated_due_on', '2026-03-31', 'earlier_than'],
		[{ 8: '' }, 'designated_due_on', '2026-03-31', 'needs_other_field'],
		[{ 10: '2026-03-30' }, 'demand_due_on', '2026-03-30', 'earlier_than'],
		[{ 9: '' }, 'demand_due_on', '2026-04-30', 'needs_other_field'],
		[{ 11: '1,00' }, 'tax_won', '1,00', 'not_won'],
		[{ 15: '1.23457E+13' }, 'payment_number', '1.23457E+13', 'shortened_number'],
		[{ 11: '1000.5' }, 'tax_won', '1000.5', 'not_won'],
		[{ 16: '가상은행' }, 'virtual_accounts', '가상은행', 'wrong_shape'],
		[{ 17: 'overdue' }, 'stage', 'overdue', 'not_one_of'],
		[{ 18: 'OPEN' }, 'status', 'OPEN', 'not_one_of'],
		[{ 19: '2026-11-21' }, 'seized_on', '2026-11-21', 'after_as_of'],
		[{ 20: 'deposit' }, 'seized_kind', 'deposit', 'needs_other_field'],
	])('names the fault of an item with %j', async (changed, field, value, reason) => {
		const line = item(
			Object.fromEntries(
				Object.entries(changed).map(([index, text]) => [
					index,
					text.includes(',') ? `"${text}"` : text,
				]),
			),
		)
		expect(rejectsOf(await importLines('tax_items', [line]))).toContainEqual([
			3,
			field,
			value,
			reason,
		])
		expect(await countItems()).toBe(1)
	})

	it('does not say of what is no day that it is too late or too early', async () => {
		const outcome = await importLines('payments', ['P-1,B-1,46027,40,card,n'])
		expect(rejectsOf(outcome)).toEqual([[3, 'paid_on', '46027', 'not_a_day']])
		const dates = item({ 0: 'B-9', 8: '2026-3-41', 9: '46112' })
		expect(rejectsOf(await importLines('tax_items', [dates], { mode: 'delta' }))).toEqual([
			[3, 'designated_due_on', '46112', 'not_a_day'],
			[3, 'noticed_on', '2026-03-41', 'not_a_day'],
		])
	})

	it.each([
		['P-1,A-9,2026-05-01,40,card,n', 'item_no', 'A-9', 'unknown_item'],
		['P-1,B-1,2026-11-21,40,card,n', 'paid_on', '2026-11-21', 'after_as_of'],
		['P-1,B-1,2026-05-01,0,card,n', 'amount_won', '0', 'zero'],
		['P-1,B-1,2026-05-01,40,card,yes', 'cancelled', 'yes', 'not_one_of'],
		['P-1,B-1,2026-05-01,40,card', '', '5', 'wrong_column_count'],
		['P-1,B-1,2026-05-01,40,ca"rd,n', '', '', 'broken_quotes'],
		['P-1,B-1,2026-05-01,40,"ca\nrd",n', 'channel', 'ca rd', 'control_character'],
	])('names the fault of the payment %s', async (line, field, value, reason) => {
		expect(rejectsOf(await importLines('payments', [line]))).toEqual([[3, field, value, reason]])
		expect(await admin`select 1 from payments`).toHaveLength(0)
	})

	it('knows the reliefs a taxpayer may have had', async () => {
		const line = (used: string) => `T-3,individual,박가상,1970,,101,,,ko,,,,,,${used},n`
		const bad = [line('extinction-2018;amnesty')]
		expect(rejectsOf(await importLines('taxpayers', bad, { mode: 'delta' }))).toEqual([
			[3, 'reliefs_used', 'extinction-2018;amnesty', 'wrong_shape'],
		])
	})

	it('names the line a fault stands on after lines with breaks inside', async () => {
		const lines = ['P-1,B-1,2026-05-01,40,"a\r\nb",n', '', 'P-2,B-1,2026-05-01,x,card,n']
		expect(rejectsOf(await importLines('payments', lines, { lineEnd: '\r\n' }))).toEqual([
			[3, 'channel', 'a b', 'control_character'],
			[6, 'amount_won', 'x', 'not_won'],
		])
	})

	it('never shows a CI, not even a wrong one', async () => {
		const links = ['T-1,short', 'T-9,made-up-ci-9', 'T-2,made-up-ci-2', 'T-2,made-up-ci-2']
		expect(rejectsOf(await importLines('identity_links', links))).toEqual([
			[3, 'ci', '', 'wrong_shape'],
			[4, 'taxpayer_key', 'T-9', 'unknown_taxpayer'],
			[6, 'ci', '', 'duplicate'],
		])
	})

	it.each<[string, string, WrittenFile]>([
		['as_of_in_future', '2026-11-24', { asOf: '2026-11-24' }],
		['older_than_ledger', '2026-11-19', { asOf: '2026-11-19' }],
		['wrong_header', 'office_code,name', { header: 'office_code,name' }],
		['no_rows', '', {}],
	])('is refused as %s', async (reason, value, written) => {
		const outcome = await importLines('offices', [], written)
		expect(outcome).toMatchObject({ accepted: false, rejects: [{ reason, value }] })
	})

	it('is refused without its first line, and when its letters cannot be read', async () => {
		const file = writeLedgerFile('offices', [])
		writeFileSync(file, 'office_code,name\n')
		expect(rejectsOf(await importAgain(file))).toEqual([
			[1, '', 'office_code,name', 'no_first_line'],
		])
		writeFileSync(file, Buffer.concat([Buffer.from('한\n글\n'), Buffer.from([0xff, 0xa1, 0x0a])]))
		expect(rejectsOf(await importAgain(file))).toEqual([[3, '', '', 'unreadable_letters']])
		writeFileSync(file, '')
		expect(rejectsOf(await importAgain(file))).toEqual([[1, '', '', 'no_first_line']])
	})

	it('is refused where a line never ends, and the rest of it is not read', async () => {
		const outcome = await importLines('payments', ['x'.repeat(3_000_000), 'P-1,B-1'])
		expect(rejectsOf(outcome)).toEqual([[3, '', '', 'line_too_long']])
	})

	it('lists a thousand faults and counts the rest', async () => {
		const many = Array.from({ length: 1500 }, (_, index) => `P-${index},B-1,2026-05-01,x,card,n`)
		const outcome = await importLines('payments', [...many, 'P-1'])
		expect(outcome).toMatchObject({ rejectedLines: 1501 })
		expect(rejectsOf(outcome)).toHaveLength(1000)
	})
})
