import type postgres from 'postgres'
import { type HandedInBy } from './delivery.server.ts'
import { type FileAbout } from './first-line.server.ts'
import { type Merged } from './merge-staged.server.ts'
import { rejectOf, type Reject } from './reject.ts'

type Imported = FileAbout &
	Merged & {
		file: string
		sha256: string
		rows: number
		rejected: number
		at: Date
		by: HandedInBy
	}

/** How many rows this very file brought when all of it was taken before. */
export async function findImport(
	sql: postgres.TransactionSql,
	{ kind }: FileAbout,
	sha256: string,
): Promise<number | undefined> {
	const [found] = await sql<{ rows: number }[]>`
		select rows from ledger_imports where kind = ${kind} and sha256 = ${sha256} and rejected = 0 limit 1`
	return found?.rows
}

/** A file of an earlier day than the ledger already speaks of would turn it back. */
export async function whyTooOld(
	sql: postgres.TransactionSql,
	{ kind, asOf }: FileAbout,
): Promise<Reject | undefined> {
	const [newest] = await sql<{ asOf: string | null }[]>`
		select max(as_of)::text as "asOf" from ledger_imports where kind = ${kind}`
	if (!newest?.asOf || newest.asOf <= asOf) return undefined
	return rejectOf('older_than_ledger', { value: asOf, other: newest.asOf })
}

/** Writes the import into the history and the trail, in the transaction that merges it. */
export async function recordImport(sql: postgres.TransactionSql, imported: Imported) {
	const { kind, mode, asOf, file, sha256, rows, inserted, updated, ended, rejected } = imported
	const { at, by } = imported
	await sql`insert into ledger_imports ${sql({
		kind,
		mode,
		as_of: asOf,
		file_name: file,
		sha256,
		rows,
		inserted,
		updated,
		ended,
		rejected,
		imported_at: at.toISOString(),
	})}`
	// drizzle took the driver's own way of writing instants and JSON away.
	await sql`insert into audit_events ${sql({
		at: at.toISOString(),
		actor_kind: by.kind,
		actor_id: by.kind === 'staff' ? by.staffId : by.name,
		action: 'ledger_imported',
		subject: kind,
		details: JSON.stringify({ asOf, mode, sha256, rows, inserted, updated, ended, rejected }),
	})}`
}
