import { pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { rowsOfCase } from './acting-policies.ts'
import { cases } from './cases.ts'

/** Answers of an application being written, sealed, one row per step; gone after submission. */
export const draftAnswers = pgTable(
	'draft_answers',
	{
		caseId: uuid()
			.notNull()
			.references(() => cases.id, { onDelete: 'cascade' }),
		step: text().notNull(),
		answers: text().notNull(),
		savedAt: timestamp({ withTimezone: true }).notNull(),
	},
	(table) => [primaryKey({ columns: [table.caseId, table.step] }), rowsOfCase()],
).enableRLS()
