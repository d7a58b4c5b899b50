import { pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { rowsOfCase } from './acting-policies.ts'
import { cases } from './cases.ts'

/** Consent to health data stands apart from the declaration (개인정보 보호법 §23). */
export const consents = pgTable(
	'consents',
	{
		id: uuid().primaryKey().defaultRandom(),
		caseId: uuid()
			.notNull()
			.references(() => cases.id),
		kind: text({ enum: ['declaration', 'health-data', 'referral'] }).notNull(),
		wordingVersion: text().notNull(),
		given: text({ enum: ['yes', 'no'] }).notNull(),
		at: timestamp({ withTimezone: true }).notNull(),
	},
	(table) => [unique('consents_once').on(table.caseId, table.kind), rowsOfCase()],
).enableRLS()
