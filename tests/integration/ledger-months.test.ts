import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { calendarDate } from '#app/domain/calendar-date.ts'
import { type ImportAnswer, importFiles } from '#app/server/cli/import.ts'
import { generatePopulation, type WrittenLedger } from '#db/seed/population/generate-population.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { installTestSettings, testEnvironment } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const asOf = calendarDate('2026-11-22')
const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-ledger-months-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let written: WrittenLedger = []
let answered: ImportAnswer

const bringIn = (files: WrittenLedger) =>
	importFiles(
		// The order they are named in says nothing: the first lines do.
		files.map(({ path: file }) => file).toReversed(),
		{
			...{ today: asOf, at: new Date('2026-11-22T06:00:00Z') },
			...{ ciHashKey: testEnvironment.CI_HASH_KEY, by: { kind: 'operator', name: 'test' } },
		},
	)

beforeAll(async () => {
	installTestSettings()
	const wanted = { people: 250, seed: 'months', asOf, months: 4 }
	written = await generatePopulation({ ...wanted, out: folder })
	answered = await bringIn(written)
})

it('the import takes every month without a reject', () => {
	expect(answered.notTried).toEqual([])
	expect(answered.files).toHaveLength(6 + 4 * 4)
	expect(answered.files.filter((file) => !file.accepted || file.rejectedLines > 0)).toEqual([])
})

it('brings new items, payments and seizures month by month', async () => {
	const [found] = await admin`select
		(select count(distinct as_of)::int from payments where as_of > '2026-07-22') as paid,
		(select count(*)::int from tax_items where seized_on > '2026-07-22') as seized,
		(select count(*)::int from tax_items where noticed_on > '2026-07-22') as noticed`
	expect(found?.paid).toBe(4)
	expect(found?.seized).toBeGreaterThan(0)
	expect(found?.noticed).toBeGreaterThan(0)
})

it('and ends with the last word of every file', async () => {
	const [found] = await admin`select (select count(*)::int from tax_items) as items,
		(select count(*)::int from payments) as payments,
		(select coalesce(sum(amount_won), 0)::bigint from payments where not cancelled) as paid`
	const items = lastWords('tax_items')
	const payments = lastWords('payments')
	const counted = [...payments.values()].filter((row) => row.at(-1) === 'n')
	expect(found).toEqual({
		items: items.size,
		payments: payments.size,
		paid: String(counted.reduce((sum, row) => sum + Number(row[3]), 0)),
	})
})

/** The rows of a kind by what names them, as the last file that spoke of each says. */
function lastWords(kind: string): Map<string, string[]> {
	const rows = written
		.filter((file) => file.kind === kind)
		.flatMap(({ path: file }) => readFileSync(file, 'utf8').trimEnd().split('\n').slice(2))
	return new Map(rows.map((row) => [row.split(',')[0] ?? '', row.split(',')]))
}
