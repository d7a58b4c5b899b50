import { bigint, index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { calendarDay } from './calendar-day.ts'

export const ledgerImports = pgTable(
	'ledger_imports',
	{
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		kind: text().notNull(),
		mode: text({ enum: ['snapshot', 'delta'] }).notNull(),
		asOf: calendarDay().notNull(),
		fileName: text().notNull(),
		sha256: text().notNull(),
		rows: integer().notNull(),
		inserted: integer().notNull(),
		updated: integer().notNull(),
		ended: integer().notNull(),
		rejected: integer().notNull().default(0),
		importedAt: timestamp({ withTimezone: true }).notNull(),
	},
	(table) => [index('ledger_imports_content_idx').on(table.kind, table.sha256)],
)
