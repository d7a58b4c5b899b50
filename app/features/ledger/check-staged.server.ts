import type postgres from 'postgres'
import { ledgerFiles } from '#db/ledger/ledger-files.ts'
import { type FileAbout } from './first-line.server.ts'
import { mostRejectsListed, type Reject, type RejectList } from './reject.ts'
import { rowRejects } from './row-checks.ts'
import { valueRejects } from './value-checks.ts'

/** Looks at every staged row; a CI is never shown again, not even a wrong one. */
export async function checkStaged(
	sql: postgres.TransactionSql,
	{ kind, asOf }: FileAbout,
	rejects: RejectList,
): Promise<void> {
	const selects = [valueRejects(ledgerFiles[kind], asOf), ...rowRejects(kind, asOf)]
	await sql.unsafe(
		`create temp table rejects on commit drop as ${selects.map((select) => `(${select})`).join(' union all ')}`,
	)
	const listed = await sql<Reject[]>`
		select line, field, case when field = 'ci' then '' else coalesce(left(value, 100), '') end as value,
			reason, coalesce(other, '') as other
		from rejects order by line, field, reason limit ${mostRejectsListed}`
	const [count] = await sql<{ lines: number }[]>`
		select count(distinct line)::int as lines from rejects`
	rejects.addAll(listed, count?.lines ?? 0)
}
