import { sql } from 'drizzle-orm'
import {
	bigint,
	boolean,
	pgTable,
	primaryKey,
	timestamp,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core'
import { rowsOfCase } from './acting-policies.ts'
import { cases } from './cases.ts'
import { taxItems } from './tax-items.ts'

export const caseItems = pgTable(
	'case_items',
	{
		caseId: uuid()
			.notNull()
			.references(() => cases.id),
		itemId: bigint({ mode: 'number' })
			.notNull()
			.references(() => taxItems.id),
		payableAtSubmission: bigint({ mode: 'number' }).notNull(),
		// As last reckoned, when a file of the ledger said something new; null until the first one.
		payableNow: bigint({ mode: 'number' }),
		open: boolean().notNull().default(true),
		// Paid off while its case was open, it is no longer what the case is about.
		leftAt: timestamp({ withTimezone: true }),
	},
	(table) => [
		primaryKey({ columns: [table.caseId, table.itemId] }),
		uniqueIndex('case_items_in_one_open_case')
			.on(table.itemId)
			.where(sql`${table.open}`),
		rowsOfCase(),
	],
).enableRLS()
