import { and, asc, eq, gt } from 'drizzle-orm'
import { formatDate, formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { now } from '#app/platform/clock.server.ts'
import { clientAddress } from '#app/platform/request-scope.server.ts'
import { type SignedInStaff } from '#app/platform/session.server.ts'
import { recordAccess } from '#db/audit.server.ts'
import { type Tx } from '#db/client.server.ts'
import { ledgerCorrections, ledgerDeliveries } from '#db/schema/index.ts'
import { type CorrectionView } from './correction-view.ts'

const ROWS_OF_A_PAGE = 50

export type CorrectionsWanted = { deliveryId?: string; rowKey?: string; after?: number | undefined }
export type Reader = { staff: SignedInStaff; language: Language }

/**
 * What files changed, of one file or of one row of the ledger. Whose data a page of it shows is recorded,
 * and shown to that person.
 */
export async function readCorrections(
	tx: Tx,
	{ deliveryId, rowKey, after }: CorrectionsWanted,
	reader: Reader,
): Promise<{ rows: CorrectionView[]; next: number | undefined }> {
	const rows = await tx
		.select(shown)
		.from(ledgerCorrections)
		.innerJoin(ledgerDeliveries, eq(ledgerDeliveries.id, ledgerCorrections.deliveryId))
		.where(
			and(
				deliveryId === undefined ? undefined : eq(ledgerCorrections.deliveryId, deliveryId),
				rowKey === undefined ? undefined : eq(ledgerCorrections.rowKey, rowKey),
				after === undefined ? undefined : gt(ledgerCorrections.id, after),
			),
		)
		.orderBy(asc(ledgerCorrections.id))
		.limit(ROWS_OF_A_PAGE + 1)
	const page = rows.slice(0, ROWS_OF_A_PAGE)
	await recordWhose(tx, page, reader)
	return {
		rows: page.map((row) => viewOf(row, reader.language)),
		next: rows.length > page.length ? page.at(-1)?.id : undefined,
	}
}

const shown = {
	id: ledgerCorrections.id,
	rowKey: ledgerCorrections.rowKey,
	taxpayerId: ledgerCorrections.taxpayerId,
	change: ledgerCorrections.change,
	before: ledgerCorrections.before,
	after: ledgerCorrections.after,
	deliveryId: ledgerDeliveries.id,
	fileName: ledgerDeliveries.fileName,
	byName: ledgerDeliveries.byName,
	asOf: ledgerDeliveries.asOf,
	at: ledgerDeliveries.endedAt,
}

type Row = Omit<typeof ledgerCorrections.$inferSelect, 'kind'> &
	Pick<typeof ledgerDeliveries.$inferSelect, 'fileName' | 'byName' | 'asOf'> & { at: Date | null }

function viewOf(row: Row, language: Language): CorrectionView {
	const { id, rowKey, change, before, after, deliveryId, fileName, byName, asOf, at } = row
	return {
		...{ id, rowKey, change, deliveryId, fileName, byName },
		asOf: asOf && formatDate(asOf, language),
		at: at && formatInstant(at, language),
		fields: Object.keys({ ...before, ...after }).map((field) => ({
			field,
			before: written(before[field]),
			after: written(after[field]),
		})),
	}
}

// Empty, or as the file writes it.
function written(value: unknown): string {
	if (value === null || value === undefined) return ''
	if (typeof value === 'boolean') return value ? 'y' : 'n'
	if (Array.isArray(value)) return value.join(';')
	return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number)
}

async function recordWhose(tx: Tx, rows: readonly Row[], { staff }: Reader): Promise<void> {
	const whose = new Set(rows.flatMap(({ taxpayerId }) => taxpayerId ?? []))
	const reading = {
		caseId: null,
		what: 'ledger',
		purpose: 'keep-ledger',
		ip: clientAddress() ?? null,
		at: now(),
	} as const
	for (const taxpayerId of whose) await recordAccess(tx, staff, { ...reading, taxpayerId })
}
