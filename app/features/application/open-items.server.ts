import { and, eq } from 'drizzle-orm'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { surchargeOf } from '#app/domain/surcharge/surcharge.ts'
import { type Tx } from '#db/client.server.ts'
import { itemsOfTaxpayer, type LedgerItem } from '#db/ledger/items-of-taxpayer.server.ts'
import { caseItems, cases, taxItems } from '#db/schema/index.ts'
import { type OpenItem } from './application-figures.ts'

/** What the taxpayer still owes on a day, each with the open case that holds it already. */
export async function openItemsOf(
	tx: Tx,
	taxpayerId: number,
	on: CalendarDate,
	parameters: Parameters,
): Promise<OpenItem<LedgerItem>[]> {
	const [items, taken] = await Promise.all([
		itemsOfTaxpayer(tx, taxpayerId),
		casesHolding(tx, taxpayerId),
	])
	return openAmong(items, taken, on, parameters)
}

/** The same of rows read before. */
export function openAmong(
	items: readonly LedgerItem[],
	taken: ReadonlyMap<string, string>,
	on: CalendarDate,
	parameters: Parameters,
): OpenItem<LedgerItem>[] {
	return items
		.filter(({ status }) => status === 'open')
		.flatMap((item) => {
			const { payable } = surchargeOf(item, on, parameters)
			if (payable === 0) return []
			const { itemNo, taxCode, attribution, office } = item
			const takenBy = taken.get(itemNo) ?? null
			const shown = { itemNo, taxCode, attribution, officeName: office.name, payable, takenBy }
			return [{ item, shown }]
		})
}

/** The reference of the open case each item is in; only its owner's cases can hold it. */
export async function casesHolding(tx: Tx, taxpayerId: number): Promise<Map<string, string>> {
	const rows = await tx
		.select({ itemNo: taxItems.itemNo, reference: cases.reference })
		.from(caseItems)
		.innerJoin(taxItems, eq(taxItems.id, caseItems.itemId))
		.innerJoin(cases, eq(cases.id, caseItems.caseId))
		.where(and(eq(cases.taxpayerId, taxpayerId), eq(caseItems.open, true)))
	return new Map(rows.map(({ itemNo, reference }) => [itemNo, reference ?? '']))
}
