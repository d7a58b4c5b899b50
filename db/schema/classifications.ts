import { index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { classifications as types } from '../../app/domain/classification.ts'
import { staffRowsOfCase } from './acting-policies.ts'
import { cases } from './cases.ts'
import { staff } from './staff.ts'

/** The officer's classification beside what was suggested; the newest row holds. */
export const classifications = pgTable(
	'classifications',
	{
		id: uuid().primaryKey().defaultRandom(),
		caseId: uuid()
			.notNull()
			.references(() => cases.id),
		type: text({ enum: types }).notNull(),
		suggested: text({ enum: types }),
		// Sealed: what the suggestion rested on, as it was known then. Older rows have none.
		facts: text(),
		suggestionReasons: jsonb().$type<string[]>().notNull().default([]),
		reason: text().notNull(),
		classifiedBy: uuid()
			.notNull()
			.references(() => staff.id),
		at: timestamp({ withTimezone: true }).notNull(),
	},
	(table) => [index('classifications_case_idx').on(table.caseId), staffRowsOfCase()],
).enableRLS()
