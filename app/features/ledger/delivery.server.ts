import { and, eq, ne, notInArray, or, sql } from 'drizzle-orm'
import type postgres from 'postgres'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { asSystem } from '#db/acting.server.ts'
import { ledgerDeliveries } from '#db/schema/index.ts'
import { type LedgerSource } from './ledger-source.server.ts'
import { type Progress } from './progress.ts'

/** Who hands a file in: an operator at the command line, or a member of staff on the page. */
export type HandedInBy =
	{ kind: 'operator'; name: string } | { kind: 'staff'; staffId: string; name: string }

export type NewDelivery = {
	source: Pick<LedgerSource, 'name' | 'bytes'>
	by: HandedInBy
	skipRejects: boolean
	at: Date
}

/** A running one speaks every second. */
export const isSilent = sql<boolean>`${ledgerDeliveries.toldAt} < now() - interval '1 minute'`

export type DeliveryEnd = {
	state: 'accepted' | 'already' | 'refused'
	kind?: string
	mode?: 'snapshot' | 'delta'
	as_of?: CalendarDate
	rows: number
	inserted?: number
	updated?: number
	ended?: number
	rejected?: number
	ends_held?: boolean
	reasons?: Record<string, number>
	rejects_key?: string
	rejects_secret?: string
	ended_at: Date
}

/** Writes down that a file was handed in and is being read. */
export async function beginDelivery({ source, by, skipRejects, at }: NewDelivery): Promise<string> {
	const [row] = await asSystem((tx) =>
		tx
			.insert(ledgerDeliveries)
			.values({
				...{ fileName: source.name.slice(-200), bytes: source.bytes, skipRejects },
				...{ byKind: by.kind, byName: by.name },
				byStaff: by.kind === 'staff' ? by.staffId : null,
				...{ state: 'running', phase: 'reading', handedInAt: at, startedAt: at },
				toldAt: sql`now()`,
			})
			.returning({ id: ledgerDeliveries.id }),
	)
	if (!row) throw new Error('A row just written has an id')
	return row.id
}

/** Takes a file that waited up again, from the beginning. */
export async function resumeDelivery(id: string, at: Date): Promise<void> {
	await asSystem((tx) =>
		tx
			.update(ledgerDeliveries)
			.set({
				...{ state: 'running', phase: 'reading', share: 0, startedAt: at },
				...{ secondsLeft: null, rowsPerSecond: null },
				toldAt: sql`now()`,
			})
			.where(eq(ledgerDeliveries.id, id)),
	)
}

export async function tellProgress(id: string, progress: Progress): Promise<void> {
	const { phase, share, rows, rowsPerSecond, secondsLeft = null } = progress
	await asSystem((tx) =>
		tx
			.update(ledgerDeliveries)
			.set({
				...{ phase, share: Math.round(share * 100), rows, rowsPerSecond, secondsLeft },
				toldAt: sql`now()`,
			})
			.where(and(eq(ledgerDeliveries.id, id), eq(ledgerDeliveries.state, 'running'))),
	)
}

/**
 * Whoever holds the import's lock is the only one past waiting: what else calls itself so was cut off, and
 * so was what has said nothing for long.
 */
export async function markCutOff(id: string): Promise<void> {
	await asSystem((tx) =>
		tx
			.update(ledgerDeliveries)
			.set({ state: 'cut-off' })
			.where(
				and(
					eq(ledgerDeliveries.state, 'running'),
					ne(ledgerDeliveries.id, id),
					or(notInArray(ledgerDeliveries.phase, ['reading', 'waiting']), isSilent),
				),
			),
	)
}

export async function markFailed(id: string, at: Date): Promise<void> {
	await asSystem((tx) =>
		tx
			.update(ledgerDeliveries)
			.set({ state: 'failed', endedAt: at })
			.where(eq(ledgerDeliveries.id, id)),
	)
}

/** Writes what became of a file, in the transaction that decides it. */
export async function endDelivery(
	driver: postgres.TransactionSql,
	id: string,
	{ ended_at, reasons = {}, ...end }: DeliveryEnd,
): Promise<void> {
	// drizzle took the driver's own way of writing instants and JSON away.
	const values = { ...end, ended_at: ended_at.toISOString(), reasons: JSON.stringify(reasons) }
	const over = { phase: null, share: null, seconds_left: null, rows_per_second: null }
	await driver`update ledger_deliveries set ${driver({ ...values, ...over })}
		where id = ${id}`
}
