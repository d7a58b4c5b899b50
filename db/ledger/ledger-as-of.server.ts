import { inArray, sql } from 'drizzle-orm'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Tx } from '../client.server.ts'
import { ledgerImports } from '../schema/index.ts'

/**
 * The day up to which the ledger speaks, by its own word: an item no file has changed since is as
 * fresh as the last file that could have. Undefined before the first one.
 */
export async function ledgerAsOf(tx: Tx): Promise<CalendarDate | undefined> {
	const newest = await tx
		.select({ asOf: sql<CalendarDate>`max(${ledgerImports.asOf})::text` })
		.from(ledgerImports)
		.where(inArray(ledgerImports.kind, ['tax_items', 'payments']))
		.groupBy(ledgerImports.kind)
	return newest.map(({ asOf }) => asOf).sort()[0]
}
