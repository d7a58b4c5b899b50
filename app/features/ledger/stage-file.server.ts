import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type postgres from 'postgres'
import { ciHashUnder } from '#app/platform/ci-hash.server.ts'
import { ledgerFiles, type LedgerKind } from '#db/ledger/ledger-files.ts'
import { copyLines } from './copy-lines.server.ts'
import { type LedgerRecord } from './read-records.server.ts'
import { type Reject } from './reject.ts'

type Staged = {
	kind: LedgerKind
	ciHashKey: string
	onReject: (reject: Reject) => void
}

/** Streams the records into a table of text that is gone with the transaction; counts them. */
export async function stageFile(
	sql: postgres.TransactionSql,
	records: AsyncIterable<LedgerRecord>,
	{ kind, ciHashKey, onReject }: Staged,
): Promise<number> {
	const columns = ledgerFiles[kind]
	const names = columns.map(({ name }) => `${name} text`)
	await sql.unsafe(`create temp table stage (line int, ${names.join(', ')}) on commit drop`)

	let rows = 0
	const onRow = () => (rows += 1)
	const hashCi = (ci: string) => (looksLikeCi(ci) ? ciHashUnder(ciHashKey, ci) : 'none')
	const lines = copyLines(records, { columns, hashCi, onReject, onRow })
	await pipeline(Readable.from(lines), await sql`copy stage from stdin`.writable())
	await sql`analyze stage`
	return rows
}

// A CI is 88 characters of base64; what is plainly none is staged as a word no check lets through.
function looksLikeCi(text: string): boolean {
	return /^\S{8,200}$/.test(text)
}
