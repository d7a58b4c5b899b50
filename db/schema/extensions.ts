import { bigint, index, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { calendarDay } from './calendar-day.ts'
import { ledgerRows } from './acting-policies.ts'
import { taxItems } from './tax-items.ts'
import { taxpayers } from './taxpayers.ts'

/** Days of 국세징수법 §13/§14 as the ledger gives them, first and last day included. */
export const extensions = pgTable(
	'extensions',
	{
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		itemId: bigint({ mode: 'number' })
			.notNull()
			.references(() => taxItems.id),
		taxpayerId: bigint({ mode: 'number' })
			.notNull()
			.references(() => taxpayers.id),
		fromOn: calendarDay().notNull(),
		toOn: calendarDay().notNull(),
		article: text().notNull(),
		asOf: calendarDay().notNull(),
		endedOn: calendarDay(),
	},
	(table) => [
		unique('extensions_once').on(table.itemId, table.fromOn, table.toOn),
		index('extensions_taxpayer_idx').on(table.taxpayerId),
		...ledgerRows(),
	],
).enableRLS()
