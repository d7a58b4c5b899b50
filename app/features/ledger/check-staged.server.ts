import type postgres from 'postgres'
import { ledgerFiles } from '#db/ledger/ledger-files.ts'
import { type FileAbout } from './first-line.server.ts'
import { mostRejectsListed, type Reject, type RejectReason, type Rejects } from './reject.ts'
import { identifiedBy, rowRejects } from './row-checks.ts'
import { type Staged } from './stage-file.server.ts'
import { valueRejects } from './value-checks.ts'

// Said of a line that is no row at all, while it was read.
const faults = `select line, fault->>'field', fault->>'value', fault->>'reason', fault->>'other'
	from stage where fault is not null`

/** Looks at every staged row; a CI is never shown again, not even a wrong one. */
export async function checkStaged(
	sql: postgres.TransactionSql,
	{ kind, asOf }: FileAbout,
	{ odd }: Staged,
): Promise<Rejects> {
	await sql`create temp table rejects
		(line int, field text, value text, reason text, other text) on commit drop`
	const ofValues = odd > 0 ? [faults, valueRejects(ledgerFiles[kind], asOf)] : []
	const selects = [...ofValues, ...rowRejects(kind, asOf)]
	for (const select of selects) await sql.unsafe(`insert into rejects ${select}`)
	const [count] = await sql<{ lines: number }[]>`
		select count(distinct line)::int as lines from rejects`
	if (!count?.lines) return { lines: 0, reasons: {}, first: [] }

	// What is no day is neither too early nor too late.
	await sql`delete from rejects r using rejects d
		where d.line = r.line and d.reason = 'not_a_day' and d.field in (r.field, r.other)
			and r.reason in ('earlier_than', 'after_as_of')`
	await sql`update rejects set other = coalesce(other, ''),
		value = case when field = 'ci' then '' else coalesce(left(value, 100), '') end`
	const reasons = await sql<{ reason: RejectReason; count: number }[]>`
		select reason, count(*)::int from rejects group by reason order by reason`
	const first = await sql<Reject[]>`
		select * from rejects order by line, field, reason limit ${mostRejectsListed}`
	return {
		lines: count.lines,
		reasons: Object.fromEntries(reasons.map(({ reason, count: often }) => [reason, often])),
		first: [...first],
	}
}

/** Every reject in the order of the file, some at a time. */
export function allRejects(sql: postgres.TransactionSql): AsyncIterable<Reject[]> {
	return sql<Reject[]>`select * from rejects order by line, field, reason`.cursor(2000)
}

/**
 * Takes the rejected lines out of the stage; they stay known as `refused`. False when one of them does not
 * say which row it means: then nobody knows what the file leaves out.
 */
export async function setRejectsAside(
	sql: postgres.TransactionSql,
	{ kind }: FileAbout,
): Promise<boolean> {
	await sql`with aside as (
			delete from stage s using (select distinct line from rejects) r where r.line = s.line returning s.*)
		insert into refused select * from aside`
	const unnamed = await sql`
		select 1 from rejects where line in (select line from refused where fault is not null)
			or (field = any(${identifiedBy[kind]}) and reason = any(${saysNotWhich})) limit 1`
	return unnamed.length === 0
}

const saysNotWhich: RejectReason[] = ['missing', 'wrong_shape', 'not_a_day', 'day_too_early']
