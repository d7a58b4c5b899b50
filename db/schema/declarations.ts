import { integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { rowsOfCase } from './acting-policies.ts'
import { cases } from './cases.ts'

/** What was submitted, as it was submitted: sealed, never changed, its SHA-256 on the receipt. */
export const declarations = pgTable(
	'declarations',
	{
		id: uuid().primaryKey().defaultRandom(),
		caseId: uuid()
			.notNull()
			.references(() => cases.id),
		version: integer().notNull(),
		schemaVersion: integer().notNull(),
		snapshot: text().notNull(),
		sha256: text().notNull(),
		submittedBy: uuid().notNull(),
		submittedAt: timestamp({ withTimezone: true }).notNull(),
	},
	(table) => [unique('declarations_one_per_version').on(table.caseId, table.version), rowsOfCase()],
).enableRLS()
