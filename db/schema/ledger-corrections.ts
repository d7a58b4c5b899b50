import { bigint, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { rowsWhere } from './acting-policies.ts'
import { ledgerDeliveries } from './ledger-deliveries.ts'
import { taxpayers } from './taxpayers.ts'

/** What a row of the ledger said before a file changed or ended it; only ever added to. */
export const ledgerCorrections = pgTable(
	'ledger_corrections',
	{
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		deliveryId: uuid()
			.notNull()
			.references(() => ledgerDeliveries.id),
		kind: text().notNull(),
		/** The row by the ledger's own name: item, payment or taxpayer number, office code. */
		rowKey: text().notNull(),
		taxpayerId: bigint({ mode: 'number' }).references(() => taxpayers.id),
		change: text({ enum: ['changed', 'ended'] }).notNull(),
		before: jsonb().$type<Record<string, unknown>>().notNull(),
		after: jsonb().$type<Record<string, unknown>>().notNull(),
	},
	(table) => [
		index('ledger_corrections_delivery_idx').on(table.deliveryId, table.id),
		index('ledger_corrections_row_idx').on(table.rowKey),
		rowsWhere('acting_runs_exchange()'),
	],
).enableRLS()
