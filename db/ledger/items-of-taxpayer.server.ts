import { and, asc, eq, getTableColumns, isNull } from 'drizzle-orm'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type CollectionStage } from '#app/domain/collection-stage.ts'
import { type ItemStatus } from '#app/domain/item-status.ts'
import { type SeizureKind } from '#app/domain/seizure-kind.ts'
import { type TaxItem } from '#app/domain/tax-item.ts'
import { type Tx } from '../client.server.ts'
import { extensions, offices, payments, taxItems } from '../schema/index.ts'

/** The engine's item (its `id` is the item number) with what the ledger says of it besides. */
export type LedgerItem = TaxItem & {
	/** The row in `tax_items`, for tables that refer to it. */
	rowId: number
	itemNo: string
	attribution: string
	decisionKind: string
	stage: CollectionStage
	status: ItemStatus
	seizedOn: CalendarDate | null
	seizedKind: SeizureKind | null
	paymentNumber: string | null
	/** "bank:number; bank:number", as the ledger writes it. */
	virtualAccounts: string | null
	officeCode: string
	office: { code: string; name: string; phone: string; hours: string }
}

/**
 * Every item the ledger still names, paid ones too (`status`), oldest first, with the payments that
 * count and the days taken out.
 */
export async function itemsOfTaxpayer(tx: Tx, taxpayerId: number): Promise<LedgerItem[]> {
	// One round trip: the driver sends all three before it waits.
	const [items, paid, extended] = await Promise.all([
		itemRows(tx, taxpayerId),
		paymentRows(tx, taxpayerId),
		extensionRows(tx, taxpayerId),
	])
	const ofItem = ({ id }: { id: number }) => ({
		payments: paid.filter((row) => row.itemId === id).map(({ on, amount }) => ({ on, amount })),
		extensions: extended.filter((row) => row.itemId === id).map(({ from, to }) => ({ from, to })),
	})
	return items.map((row) => ledgerItem(row, ofItem(row)))
}

type ItemRow = Awaited<ReturnType<typeof itemRows>>[number]

function itemRows(tx: Tx, taxpayerId: number) {
	const { code, name, phone, hours } = offices
	return tx
		.select({ ...getTableColumns(taxItems), office: { code, name, phone, hours } })
		.from(taxItems)
		.innerJoin(offices, eq(offices.code, taxItems.officeCode))
		.where(and(eq(taxItems.taxpayerId, taxpayerId), isNull(taxItems.endedOn)))
		.orderBy(asc(taxItems.statutoryDueOn), asc(taxItems.id))
}

function paymentRows(tx: Tx, taxpayerId: number) {
	return tx
		.select({ itemId: payments.itemId, on: payments.paidOn, amount: payments.amountWon })
		.from(payments)
		.where(and(eq(payments.taxpayerId, taxpayerId), eq(payments.cancelled, false)))
		.orderBy(asc(payments.paidOn), asc(payments.id))
}

function extensionRows(tx: Tx, taxpayerId: number) {
	return tx
		.select({ itemId: extensions.itemId, from: extensions.fromOn, to: extensions.toOn })
		.from(extensions)
		.where(and(eq(extensions.taxpayerId, taxpayerId), isNull(extensions.endedOn)))
		.orderBy(asc(extensions.fromOn))
}

function ledgerItem(row: ItemRow, dated: Pick<TaxItem, 'payments' | 'extensions'>): LedgerItem {
	const { itemNo, taxCode, establishedOn, statutoryDueOn, noticedOn, designatedDueOn } = row
	const { demandDueOn, attribution, decisionKind, stage, status, seizedOn, seizedKind } = row
	const { paymentNumber, virtualAccounts, officeCode, office } = row
	return {
		...{ id: itemNo, rowId: row.id, itemNo, taxCode, attribution, decisionKind },
		...{ establishedOn, statutoryDueOn, noticedOn, designatedDueOn, demandDueOn },
		tax: row.taxWon,
		otherPenalty: row.otherPenaltyWon,
		collectionCost: row.collectionCostWon,
		demandCost: row.demandCostWon,
		...dated,
		...{ stage, status, seized: seizedOn !== null, seizedOn, seizedKind },
		...{ paymentNumber, virtualAccounts, officeCode, office },
	}
}
