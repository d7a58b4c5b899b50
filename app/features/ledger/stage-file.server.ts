import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type postgres from 'postgres'
import { ciHashUnder } from '#app/platform/ci-hash.server.ts'
import { ledgerFiles, type LedgerKind } from '#db/ledger/ledger-files.ts'
import { type LedgerRecord } from './read-records.server.ts'
import { stageLines } from './stage-lines.ts'

type Staging = {
	kind: LedgerKind
	records: AsyncIterable<LedgerRecord[]>
	ciHashKey: string
	onRows: (rows: number) => void
}

export type Staged = {
	rows: number
	/** Lines that were not seen to be plain and have to be looked at value by value. */
	odd: number
}

/** Streams the records into a table of text that is gone with the transaction; counts them. */
export async function stageFile(
	sql: postgres.TransactionSql,
	{ kind, records, ciHashKey, onRows }: Staging,
): Promise<Staged> {
	const columns = ledgerFiles[kind]
	const names = columns.map(({ name }) => `${name} text`)
	await sql.unsafe(`create temp table stage
		(line int, plain boolean, fault jsonb, ${names.join(', ')}) on commit drop`)
	await sql`create temp table refused (like stage) on commit drop`

	const staged: Staged = { rows: 0, odd: 0 }
	const hashCi = (ci: string) => (looksLikeCi(ci) ? ciHashUnder(ciHashKey, ci) : 'none')
	const lineOf = stageLines(columns, hashCi, () => (staged.odd += 1))
	async function* lines() {
		for await (const batch of records) {
			staged.rows += batch.length
			yield batch.map(lineOf).join('')
			onRows(staged.rows)
		}
	}
	const copy = await sql`copy stage from stdin with (format csv)`.writable()
	await pipeline(Readable.from(lines()), copy)
	await sql`analyze stage`
	return staged
}

// A CI is 88 characters of base64; what is plainly none is staged as a word no check lets through.
function looksLikeCi(text: string): boolean {
	return /^\S{8,200}$/.test(text)
}
