import { sql } from 'drizzle-orm'
import { jsonb, pgPolicy, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { type Difference } from '../../app/domain/decision/difference.ts'
import { systemRows } from './acting-policies.ts'
import { cases } from './cases.ts'
import { decisions } from './decisions.ts'

/** A decision that, reckoned again from what was kept of it, came out differently; open until it no longer does. */
export const replayAlarms = pgTable(
	'replay_alarms',
	{
		id: uuid().primaryKey().defaultRandom(),
		decisionId: uuid()
			.notNull()
			.references(() => decisions.id),
		caseId: uuid()
			.notNull()
			.references(() => cases.id),
		reference: text().notNull(),
		parameterVersion: text().notNull(),
		differences: jsonb().$type<readonly Difference[]>().notNull(),
		foundAt: timestamp({ withTimezone: true }).notNull(),
		seenAt: timestamp({ withTimezone: true }).notNull(),
		settledAt: timestamp({ withTimezone: true }),
	},
	(table) => [
		uniqueIndex('replay_alarms_open_once')
			.on(table.decisionId)
			.where(sql`${table.settledAt} is null`),
		pgPolicy('alarms_read_by_policy', {
			for: 'select',
			using: sql`acting_is_policy() or acting_is_auditor()`,
		}),
		systemRows(),
	],
).enableRLS()
