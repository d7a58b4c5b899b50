import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { type LedgerKind } from '#db/ledger/ledger-files.ts'
import { storyFile } from '../history/story.ts'
import { generatePopulation, type WrittenLedger } from './generate-population.ts'
import { ledgerAt } from './ledger-at.ts'
import { someTaxpayerLedger, type TaxpayerLedger } from './taxpayer-ledger.ts'

const asOf = d('2026-11-22')
const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-months-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const written = (name: string, wanted: { seed?: string; months?: number } = {}) =>
	generatePopulation({ people: 300, seed: 'a', asOf, out: path.join(folder, name), ...wanted })

const textsOf = (files: WrittenLedger) => files.map(({ path: file }) => readFileSync(file, 'utf8'))
const storyOf = (name: string) => readFileSync(path.join(folder, name, storyFile), 'utf8')

/** The rows of a kind by what names them, each as the last file that spoke of it says. */
function lastWords(files: WrittenLedger, kind: LedgerKind, keyLength = 1): Map<string, string> {
	const rows = files
		.filter((file) => file.kind === kind)
		.flatMap(({ path: file }) => readFileSync(file, 'utf8').trimEnd().split('\n').slice(2))
	const named = new Map(rows.map((row) => [row.split(',').slice(0, keyLength).join(), row]))
	// Who applied within the months was not there when nothing is told of them.
	return new Map([...named].filter(([key]) => !/^[ITP-]+0*\d{1,2}(-|,|$)/.test(key)))
}

describe('the months of a population', () => {
	it('are the same to the byte for the same seed, and others for another', async () => {
		const first = textsOf(await written('first', { months: 3 }))
		expect(textsOf(await written('second', { months: 3 }))).toEqual(first)
		expect(textsOf(await written('third', { months: 3, seed: 'b' }))).not.toEqual(first)
		expect(storyOf('first')).toBe(storyOf('second'))
		expect(storyOf('third')).not.toBe(storyOf('first'))
	})

	it('begin with the whole of it and go on with what each month brought, up to the day', async () => {
		const files = await written('order', { months: 2 })
		const days = ['2026-09-22', '2026-10-22', '2026-11-22']
		expect([...new Set(files.map((file) => file.asOf))]).toEqual(days)
		const heads = textsOf(files).map((text) => /mode=(\w+)/.exec(text)?.[1])
		expect(heads).toEqual([...Array<string>(6).fill('snapshot'), ...Array<string>(8).fill('delta')])
	})

	it('end with the same ledger as if it had been told at once', async () => {
		const months = await written('months', { months: 6 })
		const atOnce = await written('at once')
		for (const kind of ['taxpayers', 'tax_items', 'payments'] as const)
			expect(lastWords(months, kind)).toEqual(lastWords(atOnce, kind))
		expect(lastWords(months, 'extensions', 2)).toEqual(lastWords(atOnce, 'extensions', 2))
	})
})

describe('an earlier day', () => {
	const many = Array.from({ length: 3000 }, (_, at) => someTaxpayerLedger('a', at + 1, asOf))
	const earlier = d('2026-07-22')
	const then = many.map((ledger) => ledgerAt(ledger, earlier))

	it('knows nothing that had not happened by then', () => {
		for (const { taxpayer, items } of then) {
			expect(String(taxpayer.closed_on ?? '') <= earlier).toBe(true)
			for (const { item, payments, extensions } of items) {
				const days = [item.established_on, item.noticed_on, item.seized_on]
				const happened = [...days, ...payments.map(({ paid_on }) => paid_on)]
				for (const day of [...happened, ...extensions.map(({ from_on }) => from_on)])
					expect(String(day ?? '') <= earlier).toBe(true)
				expect(item.seized_on === null && ['seized', 'auction'].includes(String(item.stage))).toBe(
					false,
				)
			}
		}
	})

	it('had fewer items and seizures', () => {
		const items = (ledgers: typeof many) => ledgers.flatMap((ledger) => ledger.items)
		const seized = (ledgers: typeof many) =>
			items(ledgers).filter(({ item }) => item.seized_on !== null).length
		expect(seized(then)).toBeLessThan(seized(many))
		expect(items(then).length).toBeLessThan(items(many).length)
	})

	it('told as paid what was taken back only later', () => {
		const later = wordsOf(many)
		const days = ['2026-05-22', '2026-06-22', '2026-07-22', '2026-08-22', '2026-09-22'].map(d)
		const turned = days.flatMap((day) =>
			[...wordsOf(many.map((ledger) => ledgerAt(ledger, day)))].filter(
				([no, word]) => later.get(no) !== word,
			),
		)
		expect(turned.length).toBeGreaterThan(0)
		expect(turned.every(([, word]) => word === 'n')).toBe(true)
	})
})

function wordsOf(ledgers: readonly TaxpayerLedger[]) {
	const payments = ledgers.flatMap(({ items }) => items.flatMap((made) => made.payments))
	return new Map(payments.map((row) => [row.payment_no, row.cancelled]))
}
