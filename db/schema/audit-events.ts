import { bigint, index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { pgPolicy } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'

/** What was done, written with the doing; nobody changes or removes a row. Details hold no personal data. */
export const auditEvents = pgTable(
	'audit_events',
	{
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		at: timestamp({ withTimezone: true }).notNull(),
		actorKind: text({ enum: ['taxpayer', 'staff', 'system', 'operator'] }).notNull(),
		actorId: text(),
		action: text().notNull(),
		subject: text(),
		caseId: uuid(),
		ip: text(),
		details: jsonb().$type<Record<string, string | number | boolean>>().notNull().default({}),
	},
	(table) => [
		index('audit_events_at_idx').on(table.at),
		pgPolicy('audit_added_by_all', { for: 'insert', withCheck: sql`acting_kind() is not null` }),
		pgPolicy('audit_read_by_auditors', {
			for: 'select',
			using: sql`acting_kind() = 'system' or acting_is_auditor()`,
		}),
	],
).enableRLS()
