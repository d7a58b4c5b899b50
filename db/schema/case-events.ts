import { bigint, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { rowsOfCase } from './acting-policies.ts'
import { caseState, cases } from './cases.ts'

/** One row per move, written with the move; the application may add rows and never change one. */
export const caseEvents = pgTable(
	'case_events',
	{
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		caseId: uuid()
			.notNull()
			.references(() => cases.id),
		version: integer().notNull(),
		move: text().notNull(),
		fromState: caseState().notNull(),
		toState: caseState().notNull(),
		actorKind: text({ enum: ['taxpayer', 'staff', 'system'] }).notNull(),
		actorId: uuid(),
		actorName: text(),
		/** What of the case it is about, where it is not the whole: the rule of a document. */
		subject: text(),
		reasonCode: text(),
		reason: text(),
		at: timestamp({ withTimezone: true }).notNull(),
	},
	(table) => [unique('case_events_one_per_version').on(table.caseId, table.version), rowsOfCase()],
).enableRLS()
