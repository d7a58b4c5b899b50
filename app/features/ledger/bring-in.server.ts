import type postgres from 'postgres'
import { now } from '#app/platform/clock.server.ts'
import { allRejects, checkStaged, setRejectsAside } from './check-staged.server.ts'
import { endDelivery, markCutOff, tellProgress } from './delivery.server.ts'
import { type FileAbout } from './first-line.server.ts'
import { type ImportOutcome, type ImportTerms } from './import-terms.ts'
import { findImport, recordImport, whyTooOld } from './import-history.server.ts'
import { hasStanding, mergeStaged, type Merged } from './merge-staged.server.ts'
import { type ProgressMeter } from './progress.ts'
import { type LedgerRecord } from './read-records.server.ts'
import { rejectFile } from './reject-file.server.ts'
import { noRejects, onlyReject, rejectOf, type Rejects } from './reject.ts'
import { stageFile, type Staged } from './stage-file.server.ts'

export type Bringing = ImportTerms & {
	skipRejects: boolean
	deliveryId: string
	file: string
	sha256: string
	about: FileAbout
	records: AsyncIterable<LedgerRecord[]>
	meter: ProgressMeter
}

// The policies make a protected table look nearly empty to the planner, which then reads all of it again
// for each row of the file. Only a few rows are looked up faster one by one.
const fewRows = 1000

/** The whole of one import, in the transaction it is given: rows, history, trail, jobs, or nothing. */
export async function bringIn(
	sql: postgres.TransactionSql,
	bringing: Bringing,
): Promise<ImportOutcome> {
	const { about, sha256, meter } = bringing
	await takeTurn(sql, bringing)
	const earlier = await findImport(sql, about, sha256)
	if (earlier !== undefined) return end(sql, bringing, { state: 'already', rows: earlier })
	const tooOld = await whyTooOld(sql, about)
	if (tooOld) return end(sql, bringing, { state: 'refused', rows: 0, rejects: onlyReject(tooOld) })

	const staged = await stageFile(sql, { ...bringing, kind: about.kind, onRows: meter.setRows })
	const { rows } = staged
	meter.enter('checking')
	if (about.mode === 'snapshot' || rows > fewRows) await sql`set local enable_nestloop = off`
	const rejects = await checkedRows(sql, bringing, staged)
	if (rejects.lines > 0 && (!bringing.skipRejects || rejects.lines === rows)) {
		return end(sql, bringing, { state: 'refused', rows, rejects })
	}
	const isTold = rejects.lines === 0 || (await setRejectsAside(sql, about))
	meter.enter('merging')
	const mayEnd = about.mode === 'snapshot' && isTold
	const merged = await mergeStaged(sql, { ...about, ...bringing, mayEnd })
	return end(sql, bringing, { state: 'accepted', rows, rejects, merged, endsHeld: !isTold })
}

async function takeTurn(sql: postgres.TransactionSql, { meter, deliveryId }: Bringing) {
	meter.enter('waiting')
	await sql`select set_config('work_mem', '64MB', true)`
	// Whose process was killed lets go of the lock at once, where the system can tell.
	await sql
		.savepoint((inner) => inner`set local client_connection_check_interval = '5s'`)
		.catch(() => undefined)
	await sql`select pg_advisory_xact_lock(hashtext('ledger-import'))`
	meter.enter('staging')
	await tellProgress(deliveryId, meter.now())
	await markCutOff(deliveryId)
}

async function checkedRows(
	sql: postgres.TransactionSql,
	{ about }: Bringing,
	staged: Staged,
): Promise<Rejects> {
	// A snapshot without a line would end everything there is.
	const { rows } = staged
	if (rows === 0 && about.mode === 'snapshot' && (await hasStanding(sql, about))) {
		return onlyReject(rejectOf('no_rows', { line: 3 }))
	}
	return rows === 0 ? noRejects : checkStaged(sql, about, staged)
}

type Ending = {
	state: 'accepted' | 'already' | 'refused'
	rows: number
	rejects?: Rejects
	merged?: Merged
	endsHeld?: boolean
}

const nothing: Merged = { inserted: 0, updated: 0, ended: 0 }

async function end(
	sql: postgres.TransactionSql,
	bringing: Bringing,
	{ state, rows, rejects = noRejects, merged = nothing, endsHeld = false }: Ending,
): Promise<ImportOutcome> {
	const { about, file, sha256, at, by, deliveryId, keepRejects } = bringing
	const { lines: rejected, reasons, first } = rejects
	const listed = rows === 0 ? [[...first]] : allRejects(sql)
	const kept = rejected > 0 ? await keepRejects?.(deliveryId, rejectFile(listed)) : undefined
	if (state === 'accepted') {
		await recordImport(sql, { ...about, ...merged, file, sha256, rows, rejected, at, by })
		await wakeFollowing(sql)
	}
	await endDelivery(sql, deliveryId, {
		...{ state, rows, rejected, reasons, ...merged, ends_held: endsHeld, ended_at: now() },
		...{ kind: about.kind, mode: about.mode, as_of: about.asOf, ...kept },
	})
	if (state === 'refused') {
		return { accepted: false, file, rows, rejectedLines: rejected, rejects: first }
	}
	const unchanged = rows - rejected - merged.inserted - merged.updated
	const counts = { rows, ...merged, unchanged, rejectedLines: rejected, rejects: first, endsHeld }
	return { accepted: true, file, ...about, ...counts, already: state === 'already' }
}

// The worker listens, and looks once for all that wait.
async function wakeFollowing(sql: postgres.TransactionSql): Promise<void> {
	await sql`select graphile_worker.add_job('follow-ledger', '{}'::json, job_key => 'follow-ledger')`
}
