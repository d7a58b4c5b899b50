import { and, eq, inArray } from 'drizzle-orm'
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
	const items = await itemsOfTaxpayer(tx, taxpayerId)
	const open = items.filter(({ status }) => status === 'open')
	const taken = await casesHolding(
		tx,
		open.map(({ itemNo }) => itemNo),
	)
	return open.flatMap((item) => {
		const { payable } = surchargeOf(item, on, parameters)
		if (payable === 0) return []
		const { itemNo, taxCode, attribution, office } = item
		const takenBy = taken.get(itemNo) ?? null
		const shown = { itemNo, taxCode, attribution, officeName: office.name, payable, takenBy }
		return [{ item, shown }]
	})
}

async function casesHolding(tx: Tx, itemNos: string[]): Promise<Map<string, string>> {
	if (itemNos.length === 0) return new Map()
	const rows = await tx
		.select({ itemNo: taxItems.itemNo, reference: cases.reference })
		.from(caseItems)
		.innerJoin(taxItems, eq(taxItems.id, caseItems.itemId))
		.innerJoin(cases, eq(cases.id, caseItems.caseId))
		.where(and(inArray(taxItems.itemNo, itemNos), eq(caseItems.open, true)))
	return new Map(rows.map(({ itemNo, reference }) => [itemNo, reference ?? '']))
}
