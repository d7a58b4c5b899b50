import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type postgres from 'postgres'
import { ciHash } from '#app/platform/ci-hash.server.ts'
import { ledgerFiles, type LedgerKind } from '#db/ledger/ledger-files.ts'
import { copyLines } from './copy-lines.server.ts'
import { type LedgerRecord } from './read-records.server.ts'
import { type Reject } from './reject.ts'

/** Streams the records into a table of text that is gone with the transaction; counts them. */
export async function stageFile(
	sql: postgres.TransactionSql,
	kind: LedgerKind,
	records: AsyncIterable<LedgerRecord>,
	onReject: (reject: Reject) => void,
): Promise<number> {
	const columns = ledgerFiles[kind]
	const names = columns.map(({ name }) => `${name} text`)
	await sql.unsafe(`create temp table stage (line int, ${names.join(', ')}) on commit drop`)

	let rows = 0
	const lines = copyLines(records, { columns, hashCi, onReject, onRow: () => (rows += 1) })
	await pipeline(Readable.from(lines), await sql`copy stage from stdin`.writable())
	await sql`analyze stage`
	return rows
}

// A CI is 88 characters of base64; whatever is plainly none is staged as a value no check lets through.
function hashCi(ci: string): string {
	return /^\S{8,200}$/.test(ci) ? ciHash(ci) : 'none'
}
