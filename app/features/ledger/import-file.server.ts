import { basename } from 'node:path'
import type postgres from 'postgres'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { asSystemInBulk } from '#db/acting.server.ts'
import { headerOf } from '#db/ledger/ledger-files.ts'
import { checkStaged } from './check-staged.server.ts'
import { digestOf } from './file-digest.server.ts'
import { readFirstLine, type FileAbout } from './first-line.server.ts'
import { findImport, recordImport, whyTooOld } from './import-history.server.ts'
import { hasStanding, mergeStaged, type Merged } from './merge-staged.server.ts'
import { readRecords, type LedgerRecord } from './read-records.server.ts'
import { rejectList, rejectOf, type Reject, type RejectList } from './reject.ts'
import { stageFile } from './stage-file.server.ts'

export type ImportAccepted = FileAbout &
	Merged & { accepted: true; file: string; rows: number; unchanged: number; already: boolean }

export type ImportRefused = {
	accepted: false
	file: string
	rows: number
	rejectedLines: number
	rejects: readonly Reject[]
}

export type ImportOutcome = ImportAccepted | ImportRefused

export type ImportTerms = {
	today: CalendarDate
	at: Date
	/** The key under which people's CI are hashed. */
	ciHashKey: string
}

/**
 * Brings one file of the ledger in, whole or not at all: staged, checked and merged in one
 * transaction. The same file again, or another that says the same, changes nothing. Two imports at
 * once wait for each other.
 */
export async function importFile(path: string, terms: ImportTerms): Promise<ImportOutcome> {
	const file = basename(path)
	const digest = await digestOf(path)
	if ('reason' in digest) return refused(file, rejectList([digest]))

	const structural = rejectList()
	const records = readRecords(path, structural.add)
	try {
		const about = await readAbout(records, terms.today)
		if ('reason' in about) return refused(file, rejectList([about]))
		return await importRecords(records, structural, { ...terms, ...digest, file, about })
	} finally {
		await records.return(undefined)
	}
}

// The policies make a protected table look nearly empty to the planner, which then reads all of it again
// for each row of the file. Only a few rows are looked up faster one by one.
const fewRows = 1000

type Read = ImportTerms & { file: string; sha256: string; about: FileAbout }

function importRecords(
	records: AsyncGenerator<LedgerRecord>,
	rejects: RejectList,
	{ file, sha256, about, at, ciHashKey }: Read,
): Promise<ImportOutcome> {
	return asSystemInBulk(async (sql) => {
		await sql`select pg_advisory_xact_lock(hashtext('ledger-import'))`
		const earlier = await findImport(sql, about, sha256)
		if (earlier !== undefined) return accepted(file, about, earlier, undefined)
		const tooOld = await whyTooOld(sql, about)
		if (tooOld) return refused(file, rejectList([tooOld]))

		const rows = await stageFile(sql, records, {
			kind: about.kind,
			ciHashKey,
			onReject: rejects.add,
		})
		if (about.mode === 'snapshot' || rows > fewRows) await sql`set local enable_nestloop = off`
		await checkStaged(sql, about, rejects)
		// A snapshot without a line would end everything there is.
		const isEmpty = rows + rejects.lines === 0 && about.mode === 'snapshot'
		if (isEmpty && (await hasStanding(sql, about))) rejects.add(rejectOf('no_rows', { line: 3 }))
		if (rejects.lines > 0) return refused(file, rejects, rows)

		const merged = await mergeStaged(sql, about)
		await recordImport(sql, { ...about, ...merged, file, sha256, rows, at })
		await wakeFollowing(sql)
		return accepted(file, about, rows, merged)
	})
}

async function readAbout(
	records: AsyncGenerator<LedgerRecord>,
	today: CalendarDate,
): Promise<FileAbout | Reject> {
	const first = await records.next()
	const about = readFirstLine(first.done ? [] : first.value.fields)
	if ('reason' in about) return about
	if (about.asOf > today) return rejectOf('as_of_in_future', { value: about.asOf, other: today })

	const second = await records.next()
	const header = second.done ? '' : second.value.fields.join(',').replace(/,+$/, '')
	const expected = headerOf(about.kind)
	if (header === expected) return about
	return rejectOf('wrong_header', { line: 2, value: header, other: expected })
}

function accepted(
	file: string,
	about: FileAbout,
	rows: number,
	merged: Merged | undefined,
): ImportAccepted {
	const { inserted, updated, ended } = merged ?? { inserted: 0, updated: 0, ended: 0 }
	const unchanged = rows - inserted - updated
	const counts = { rows, inserted, updated, ended, unchanged }
	return { accepted: true, file, ...about, ...counts, already: merged === undefined }
}

function refused(file: string, { lines, listed }: RejectList, rows = 0): ImportRefused {
	return { accepted: false, file, rows, rejectedLines: lines, rejects: listed() }
}

// The worker listens, and looks once for all that wait.
async function wakeFollowing(sql: postgres.TransactionSql): Promise<void> {
	await sql`select graphile_worker.add_job('follow-ledger', '{}'::json, job_key => 'follow-ledger')`
}
