import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { staffRowsOfCase } from './acting-policies.ts'
import { cases } from './cases.ts'
import { staff } from './staff.ts'

export const notes = pgTable(
	'notes',
	{
		id: uuid().primaryKey().defaultRandom(),
		caseId: uuid()
			.notNull()
			.references(() => cases.id),
		staffId: uuid()
			.notNull()
			.references(() => staff.id),
		text: text().notNull(),
		at: timestamp({ withTimezone: true }).notNull(),
	},
	(table) => [index('notes_case_idx').on(table.caseId), staffRowsOfCase()],
).enableRLS()
