import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { calendarDate } from '#app/domain/calendar-date.ts'
import { plainLine } from '#app/features/ledger/plain-line.ts'
import { valueRejects } from '#app/features/ledger/value-checks.ts'
import { type LedgerColumn } from '#db/ledger/ledger-column.ts'
import { ledgerFiles, ledgerKinds, type LedgerKind } from '#db/ledger/ledger-files.ts'
import { generatePopulation } from '#db/seed/population/generate-population.ts'
import { freshDatabase } from '#tests/support/database.ts'

const { admin } = freshDatabase()
const asOf = calendarDate('2026-11-23')
const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-plain-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeAll(() => generatePopulation({ people: 200, seed: 'plain', asOf, out: folder }))

/** How many of these rows the database would reject a value of, had nobody looked at them before. */
async function rejectedOf(columns: readonly LedgerColumn[], rows: string[][]): Promise<number> {
	const names = columns.map(({ name }) => `${name} text`)
	return admin.begin(async (sql) => {
		await sql.unsafe(
			`create temp table stage (line int, plain boolean, fault jsonb, ${names.join(', ')}) on commit drop`,
		)
		const fields = columns.map(({ name }) => name)
		for (const row of rows) {
			const values = row.map((value, at) => [fields[at], value === '' ? null : value] as const)
			await sql`insert into stage ${sql({ line: 1, plain: false, ...Object.fromEntries(values) })}`
		}
		return (await sql.unsafe(valueRejects(columns, asOf))).length
	})
}

it.each(ledgerKinds)('every line of a made-up %s file is plain', (kind) => {
	const [, , ...lines] = readFileSync(path.join(folder, `${kind}.csv`), 'utf8').split('\n')
	const plain = plainLine(ledgerFiles[kind])
	const isOdd = (line: string) => line !== '' && !plain.test(line) && !line.includes('-02-29')
	expect(lines.filter(isOdd)).toEqual([])
})

const written = fc.oneof(
	fc.constantFrom('', ' ', 'y', 'n', 'open', '0', '00', '1999', '2026', '2027', '1.5E+9', '가상'),
	fc.constantFrom(
		'2026-02-28',
		'2026-02-30',
		'2024-02-29',
		'2026-04-31',
		'1999-12-31',
		'2200-01-01',
	),
	fc.constantFrom(
		'a:1; b:2',
		'a:1;b:2',
		'a:1:2',
		'individual',
		'101',
		'41',
		'extinction',
		'x'.repeat(41),
	),
	fc.string({ maxLength: 12, unit: fc.constantFrom(...'aZ09.:;-_ ,"=\t가\u0001') }),
)

it.each<LedgerKind>(['taxpayers', 'tax_items', 'payments', 'extensions', 'offices'])(
	'what passes as plain in %s the database finds nothing wrong with',
	async (kind) => {
		const columns = ledgerFiles[kind]
		const [, , good = ''] = readFileSync(path.join(folder, `${kind}.csv`), 'utf8').split('\n')
		const fields = good.split(',')
		const plain = plainLine(columns)
		const draws = fc.sample(fc.tuple(fc.nat(columns.length - 1), written), {
			numRuns: 1500,
			seed: 7,
		})
		const passed = draws
			.map(([at, value]) => fields.map((field, index) => (index === at ? value : field)))
			.filter((row) => plain.test(row.join(',')))
		expect(passed.length).toBeGreaterThan(30)
		expect(await rejectedOf(columns, passed)).toBe(0)
	},
)
