import { bigint, integer, pgTable, text, timestamp, unique } from 'drizzle-orm/pg-core'
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
		importedAt: timestamp({ withTimezone: true }).notNull(),
	},
	(table) => [unique('ledger_imports_once').on(table.kind, table.sha256)],
)
