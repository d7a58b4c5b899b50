import { and, eq, isNull } from 'drizzle-orm'
import { type CalendarDate } from '../../app/domain/calendar-date.ts'
import { groupedBy } from '../../app/domain/grouped.ts'
import { type ItemStatus } from '../../app/domain/item-status.ts'
import { type TaxItem } from '../../app/domain/tax-item.ts'
import { type Tx } from '../client.server.ts'
import { isOneOf } from '../is-one-of.ts'
import { extensions, payments, taxItems } from '../schema/index.ts'

/** The engine's item with whether the ledger still counts it as owed. */
export type RowItem = TaxItem & { status: ItemStatus; endedOn: CalendarDate | null }

/** Many items by their rows in one go, those the ledger no longer names as well. */
export async function itemsByRow(tx: Tx, rows: readonly number[]): Promise<Map<number, RowItem>> {
	if (rows.length === 0) return new Map()
	const [items, paid, extended] = await Promise.all([
		tx.select().from(taxItems).where(isOneOf(taxItems.id, rows)),
		tx
			.select({ itemId: payments.itemId, on: payments.paidOn, amount: payments.amountWon })
			.from(payments)
			.where(and(isOneOf(payments.itemId, rows), eq(payments.cancelled, false))),
		tx
			.select({ itemId: extensions.itemId, from: extensions.fromOn, to: extensions.toOn })
			.from(extensions)
			.where(and(isOneOf(extensions.itemId, rows), isNull(extensions.endedOn))),
	])
	const paymentsOf = groupedBy(paid, ({ itemId }) => itemId)
	const extensionsOf = groupedBy(extended, ({ itemId }) => itemId)
	return new Map(
		items.map((row) => [
			row.id,
			{
				...row,
				id: row.itemNo,
				tax: row.taxWon,
				otherPenalty: row.otherPenaltyWon,
				collectionCost: row.collectionCostWon,
				demandCost: row.demandCostWon,
				payments: paymentsOf.get(row.id) ?? [],
				extensions: extensionsOf.get(row.id) ?? [],
				seized: row.seizedOn !== null,
			},
		]),
	)
}
