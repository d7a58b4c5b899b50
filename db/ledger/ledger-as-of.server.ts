import { eq, inArray, max } from 'drizzle-orm'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Tx } from '../client.server.ts'
import { ledgerImports } from '../schema/index.ts'

/**
 * The day up to which the ledger speaks, by its own word: an item no file has changed since is as
 * fresh as the last file that could have. Undefined before the first one.
 */
export async function ledgerAsOf(tx: Tx): Promise<CalendarDate | undefined> {
	const newest = await tx
		.select({ asOf: max(ledgerImports.asOf) })
		.from(ledgerImports)
		.where(inArray(ledgerImports.kind, ['tax_items', 'payments']))
		.groupBy(ledgerImports.kind)
	return newest.flatMap(({ asOf }) => asOf ?? []).sort()[0]
}

/** The day up to which the ledger speaks of payments. */
export async function paymentsAsOf(tx: Tx): Promise<CalendarDate | undefined> {
	const [newest] = await tx
		.select({ asOf: max(ledgerImports.asOf) })
		.from(ledgerImports)
		.where(eq(ledgerImports.kind, 'payments'))
	return newest?.asOf ?? undefined
}

/** The newest day any file of the ledger spoke of. */
export async function newestAsOf(tx: Tx): Promise<CalendarDate | undefined> {
	const [newest] = await tx.select({ asOf: max(ledgerImports.asOf) }).from(ledgerImports)
	return newest?.asOf ?? undefined
}
