import { eq } from 'drizzle-orm'
import { type KnownTaxpayer } from '#app/domain/eligibility/person-from.ts'
import { type Tx } from '../client.server.ts'
import { taxpayers } from '../schema/index.ts'

/** What the ledger says of a taxpayer, as far as the articles ask. */
export async function knownTaxpayer(tx: Tx, taxpayerId: number): Promise<KnownTaxpayer> {
	const [row] = await tx.select().from(taxpayers).where(eq(taxpayers.id, taxpayerId))
	if (!row) throw new Error('A taxpayer acted for has a row')
	return {
		kind: row.kind,
		hasBusiness: row.businessNo !== null || row.openedOn !== null,
		closedOn: row.closedOn,
		receipts: [row.receiptsY1, row.receiptsY2, row.receiptsY3],
		reliefsUsed: row.reliefsUsed,
		taxOffence: row.taxOffence,
	}
}
