import { and, eq, isNotNull } from 'drizzle-orm'
import { type Tx } from '#db/client.server.ts'
import { caseItems, cases, taxItems } from '#db/schema/index.ts'

/** The reference of the open case each item is in, by item number; a draft holds none. */
export async function casesOfItems(tx: Tx, taxpayerId: number): Promise<Map<string, string>> {
	const rows = await tx
		.select({ itemNo: taxItems.itemNo, reference: cases.reference })
		.from(caseItems)
		.innerJoin(cases, eq(cases.id, caseItems.caseId))
		.innerJoin(taxItems, eq(taxItems.id, caseItems.itemId))
		.where(
			and(eq(cases.taxpayerId, taxpayerId), isNotNull(cases.reference), eq(caseItems.open, true)),
		)
	return new Map(rows.map(({ itemNo, reference }) => [itemNo, reference ?? '']))
}
