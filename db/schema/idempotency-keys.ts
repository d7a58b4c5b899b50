import { pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { rowsWhere } from './acting-policies.ts'

/** The first answer to a form that may be sent twice. The row goes in first: the unique wait is the lock. */
export const idempotencyKeys = pgTable(
	'idempotency_keys',
	{
		actor: text().notNull(),
		action: text().notNull(),
		key: text().notNull(),
		bodySha256: text().notNull(),
		location: text(),
		createdAt: timestamp({ withTimezone: true }).notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.actor, table.action, table.key] }),
		rowsWhere('actor = acting_person()::text or actor = acting_staff()::text'),
	],
).enableRLS()
