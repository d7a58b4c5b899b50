import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { generatePopulation } from './generate-population.ts'
import { officeRows } from './offices.ts'
import { someTaxpayerLedger, type TaxpayerLedger } from './taxpayer-ledger.ts'

const asOf = d('2026-11-22')
const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-population-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => vi.unstubAllEnvs())

async function hashesOf(name: string, seed: string, people = 60) {
	const out = path.join(folder, name)
	const files = await generatePopulation({ people, seed, asOf, out })
	return files.map(({ kind, path: file, rows }) => {
		const content = readFileSync(file)
		expect(content.toString().trimEnd().split('\n')).toHaveLength(rows + 2)
		return [kind, createHash('sha256').update(content).digest('hex')]
	})
}

describe('the files of a population', () => {
	it('are the same to the byte for the same seed, and others for another', async () => {
		const first = await hashesOf('first', 'a')
		expect(await hashesOf('second', 'a')).toEqual(first)
		expect(await hashesOf('third', 'b')).not.toEqual(first)
	})

	it('hold as many taxpayers as asked for', async () => {
		const files = await generatePopulation({ people: 25, seed: 'a', asOf, out: folder })
		expect(files.find(({ kind }) => kind === 'taxpayers')).toMatchObject({ rows: 25 })
	})

	// A corporation with more items than the years it was drawn for have room.
	it('have room for everything one taxpayer owes', () => {
		expect(someTaxpayerLedger('bench', 528_816, d('2026-11-22')).items.length).toBeGreaterThan(14)
	})

	it('are not written in production unless it is said', async () => {
		vi.stubEnv('NODE_ENV', 'production')
		const wanted = { people: 9, seed: 'a', asOf, out: folder }
		await expect(generatePopulation(wanted)).rejects.toThrow('not written in production')
		await generatePopulation({ ...wanted, evenInProduction: true })
	})
})

const many = Array.from({ length: 4000 }, (_, at) => someTaxpayerLedger('a', at + 1, asOf))
const open = many.flatMap(({ items }) => items).filter(({ item }) => item.status === 'open')

function leftOf({ item, payments }: TaxpayerLedger['items'][number]): number {
	const counted = payments.filter(({ cancelled }) => cancelled === 'n')
	const paid = counted.reduce((sum, { amount_won }) => sum + Number(amount_won), 0)
	const { tax_won, other_penalty_won, collection_cost_won } = item
	return Number(tax_won) + Number(other_penalty_won) + Number(collection_cost_won) - paid
}

function shareOf<One>(all: readonly One[], isOne: (one: One) => boolean): number {
	return (all.filter(isOne).length / all.length) * 100
}

describe('the people of a population', () => {
	const owed = many.map(({ items }) =>
		items.filter(({ item }) => item.status === 'open').reduce((sum, item) => sum + leftOf(item), 0),
	)

	// Published for the end of 2022, in millions of won.
	it.each([
		[0, 5, 47.4],
		[5, 10, 10.4],
		[10, 50, 22.6],
		[50, 100, 7.7],
		[100, 200, 5.5],
		[200, 500, 4.0],
		[500, 1_000, 1.3],
		[1_000, 1_000_000, 1.1],
	])('owe %d to %d million as often as published (%d %%)', (from, below, share) => {
		const found = shareOf(owed, (sum) => sum >= from * 1e6 && sum < below * 1e6)
		expect(Math.abs(found - share)).toBeLessThan(1.5)
	})

	it('have about 3.76 items each, each with something left', () => {
		expect(Math.abs(open.length / many.length - 3.76)).toBeLessThan(0.3)
		expect(open.every((item) => leftOf(item) > 0 && Number(item.item.tax_won) > 0)).toBe(true)
	})

	it('owe most of it in suspended items', () => {
		const sum = (items: typeof open) => items.reduce((all, item) => all + leftOf(item), 0)
		const suspended = open.filter(({ item }) => item.stage === 'suspended')
		expect(Math.abs((sum(suspended) / sum(open)) * 100 - 82.5)).toBeLessThan(6)
	})

	it('have items under all three regimes, in every stage, and every tax', () => {
		const before2020 = shareOf(open, ({ item }) => String(item.established_on) < '2020-01-01')
		const monthly = shareOf(open, ({ item }) => String(item.designated_due_on) >= '2026-07-01')
		expect(before2020).toBeGreaterThan(10)
		expect(monthly).toBeGreaterThan(2)
		expect(new Set(open.map(({ item }) => item.stage)).size).toBe(8)
		expect(new Set(open.map(({ item }) => item.tax_code)).size).toBe(7)
	})

	it('have mostly closed businesses and are of every age', () => {
		expect(shareOf(many, ({ taxpayer }) => taxpayer.closed_on !== null)).toBeGreaterThan(65)
		const people = many.filter(({ taxpayer }) => taxpayer.kind === 'individual')
		const ofSixty = shareOf(people, ({ taxpayer }) => Number(taxpayer.birth_year) <= 1966)
		expect(Math.abs(ofSixty - 30)).toBeLessThan(3)
	})

	it('are nobody: every name, number and account is plainly made up', () => {
		for (const { taxpayer, items } of many) {
			expect(taxpayer.name).toMatch(/가상|모의|시험|견본|예시|Sample|Example|Specimen|Demo/)
			expect(taxpayer.phone).toMatch(/^010-0000-/)
			for (const { item } of items) expect(item.payment_number).toMatch(/^DEMO-/)
		}
	})
})

it('there are 133 offices in seven regions', () => {
	const rows = officeRows()
	expect(new Set(rows.map(({ office_code }) => office_code)).size).toBe(133)
	expect(new Set(rows.map(({ region }) => region)).size).toBe(7)
})
