import { bigint, date, index, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { rowsOfTaxpayer } from './acting-policies.ts'
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
		fromOn: date().notNull(),
		toOn: date().notNull(),
		article: text().notNull(),
		asOf: date().notNull(),
	},
	(table) => [
		unique('extensions_once').on(table.itemId, table.fromOn, table.toOn),
		index('extensions_taxpayer_idx').on(table.taxpayerId),
		rowsOfTaxpayer(),
	],
).enableRLS()
