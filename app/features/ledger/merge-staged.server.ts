import type postgres from 'postgres'
import { type LedgerKind } from '#db/ledger/ledger-files.ts'
import { note } from '#db/ledger/note-changes.ts'
import { type FileAbout } from './first-line.server.ts'
import { mergePlans } from './merge-plans.ts'
import {
	changedRows,
	endRows,
	goneRows,
	insertRows,
	updateRows,
} from './merge-statements.server.ts'

export type Merged = { inserted: number; updated: number; ended: number }

type Merging = FileAbout & {
	deliveryId: string
	/** Whether the file tells all there is, so that what it leaves out has ended. */
	mayEnd: boolean
}

/**
 * Brings checked rows into their table: new ones in, changed ones changed, and from a snapshot the
 * missing ones ended. A row that says what the table says is not touched; what a changed one said before
 * goes into the history, and whose rows they were is noted for what follows from them.
 */
export async function mergeStaged(
	sql: postgres.TransactionSql,
	{ kind, asOf, deliveryId, mayEnd }: Merging,
): Promise<Merged> {
	const plan = mergePlans[kind]
	const hasRows = (await sql.unsafe(`select 1 from ${plan.table} limit 1`)).length > 0
	let updated = 0
	if (hasRows && Object.keys(plan.content).length > 0) {
		updated = (await sql.unsafe(changedRows(plan))).count
		if (updated > 0) {
			await sql.unsafe(updateRows(plan, asOf))
			await remember(sql, 'changed', { kind, deliveryId })
		}
	}
	const [put] = await sql.unsafe<{ rows: number }[]>(insertRows(plan, asOf))
	const ended = mayEnd && hasRows ? (await sql.unsafe(goneRows(plan, asOf))).count : 0
	if (ended > 0) {
		await sql.unsafe(endRows(plan, asOf))
		await remember(sql, 'gone', { kind, deliveryId })
	}
	return { inserted: put?.rows ?? 0, updated, ended }
}

/** Whether there is anything a snapshot of this kind could end. */
export async function hasStanding(
	sql: postgres.TransactionSql,
	{ kind }: FileAbout,
): Promise<boolean> {
	const { standing } = mergePlans[kind]
	return (await sql.unsafe(`select 1 from ${standing} limit 1`)).length > 0
}

/** The history of these rows, and whom of the taxpayers others must look at again. */
async function remember(
	sql: postgres.TransactionSql,
	from: 'changed' | 'gone',
	{ kind, deliveryId }: { kind: LedgerKind; deliveryId: string },
): Promise<void> {
	const change = from === 'changed' ? 'changed' : 'ended'
	await sql`insert into ledger_corrections (delivery_id, kind, row_key, taxpayer_id, change, before, after)
		select ${deliveryId}, ${kind}, row_key, taxpayer, ${change}, before, after from ${sql(from)} order by row_key`
	if (!mergePlans[kind].isFollowed) return
	await sql.unsafe(
		note(`(select taxpayer as taxpayer_id from ${from} union select taxpayer_now from ${from})`),
	)
}
