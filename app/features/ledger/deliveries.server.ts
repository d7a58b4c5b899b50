import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import { formatDate, formatInstant, formatNumber } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { type ListPlace } from '#app/platform/list-place.ts'
import { type Tx } from '#db/client.server.ts'
import { ledgerKinds } from '#db/ledger/ledger-files.ts'
import { ledgerDeliveries } from '#db/schema/index.ts'
import { isSilent } from './delivery.server.ts'
import { counted, type DeliveryView } from './delivery-view.ts'
import { importPhases } from './progress.ts'
import { rejectReasons } from './reject.ts'

const ROWS_OF_A_PAGE = 20

const columns = { ...getTableColumns(ledgerDeliveries), isSilent }
type Row = Awaited<ReturnType<typeof rowsBefore>>[number]

/** The files handed in, the latest first. */
export async function listDeliveries(tx: Tx, before: ListPlace | undefined, language: Language) {
	const rows = await rowsBefore(tx, before)
	const page = rows.slice(0, ROWS_OF_A_PAGE)
	const last = rows.length > page.length ? page.at(-1) : undefined
	return {
		rows: page.map((row) => viewOf(row, language)),
		next: last && { at: last.handedInAt, id: last.id },
	}
}

/** One file that was handed in; undefined when there is none of this id. */
export async function findDelivery(
	tx: Tx,
	id: string,
	language: Language,
): Promise<DeliveryView | undefined> {
	const [row] = await tx.select(columns).from(ledgerDeliveries).where(eq(ledgerDeliveries.id, id))
	return row && viewOf(row, language)
}

function rowsBefore(tx: Tx, before: ListPlace | undefined) {
	const { handedInAt, id } = ledgerDeliveries
	const isBefore =
		before &&
		sql`(${handedInAt}, ${id}) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)`
	return tx
		.select(columns)
		.from(ledgerDeliveries)
		.where(and(isBefore))
		.orderBy(desc(handedInAt), desc(id))
		.limit(ROWS_OF_A_PAGE + 1)
}

function viewOf(row: Row, language: Language): DeliveryView {
	const { id, fileName, byName, asOf, mode, endsHeld, skipRejects, handedInAt, endedAt } = row
	const state = row.state === 'running' && row.isSilent ? 'cut-off' : row.state
	return {
		...{ id, fileName, byName, endsHeld, skipRejects, state },
		kind: ledgerKinds.find((known) => known === row.kind) ?? null,
		mode: mode === 'snapshot' || mode === 'delta' ? mode : null,
		asOf: asOf && formatDate(asOf, language),
		handedInAt: formatInstant(handedInAt, language),
		endedAt: endedAt && formatInstant(endedAt, language),
		counts: Object.fromEntries(
			counted.map((name) => [name, formatNumber(row[name])]),
		) as DeliveryView['counts'],
		reasons: rejectReasons.flatMap((reason) => {
			const count = row.reasons[reason]
			return count === undefined ? [] : [{ reason, count: formatNumber(count) }]
		}),
		hasRejectFile: row.rejectsKey !== null,
		progress: state === 'running' ? progressOf(row) : null,
	}
}

function progressOf({
	phase,
	share,
	secondsLeft,
	rows,
	rowsPerSecond,
}: Row): DeliveryView['progress'] {
	return {
		phase: importPhases.find((known) => known === phase) ?? 'reading',
		share: share ?? 0,
		secondsLeft,
		rows: formatNumber(rows),
		rate: rowsPerSecond ? formatNumber(rowsPerSecond) : null,
	}
}
