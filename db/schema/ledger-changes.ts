import { bigint, pgTable, timestamp } from 'drizzle-orm/pg-core'
import { systemRows } from './acting-policies.ts'
import { taxpayers } from './taxpayers.ts'

/**
 * Whom a file of the ledger said something new of, until what follows from it is done. Only those who once
 * began an application stand here: nothing is kept of anybody else that could be out of date.
 */
export const ledgerChanges = pgTable(
	'ledger_changes',
	{
		taxpayerId: bigint({ mode: 'number' })
			.primaryKey()
			.references(() => taxpayers.id),
		notedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	},
	() => [systemRows()],
).enableRLS()
