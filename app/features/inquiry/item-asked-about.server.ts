import { and, eq } from 'drizzle-orm'
import { type Tx } from '#db/client.server.ts'
import { offices, taxItems } from '#db/schema/index.ts'

/** The tax a question is about, if it is the taxpayer's own. */
export async function findItemAskedAbout(
	tx: Tx,
	{ taxpayerId, itemNo }: { taxpayerId: number; itemNo: string },
) {
	const [item] = await tx
		.select({
			taxCode: taxItems.taxCode,
			attribution: taxItems.attribution,
			office: offices.name,
		})
		.from(taxItems)
		.innerJoin(offices, eq(offices.code, taxItems.officeCode))
		.where(and(eq(taxItems.itemNo, itemNo), eq(taxItems.taxpayerId, taxpayerId)))
	return item
}
