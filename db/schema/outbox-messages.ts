import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { rowsOfTaxpayer } from './acting-policies.ts'
import { staff } from './staff.ts'
import { taxpayers } from './taxpayers.ts'

/** A message to send, written with the change it tells of; it never holds what changed,
 * nor an address: the worker looks that up when it sends. */
export const outboxMessages = pgTable(
	'outbox_messages',
	{
		id: uuid().primaryKey().defaultRandom(),
		// Either a taxpayer or somebody of the staff.
		taxpayerId: bigint({ mode: 'number' }).references(() => taxpayers.id),
		staffId: uuid().references(() => staff.id),
		caseId: uuid(),
		channel: text({ enum: ['email', 'sms'] }).notNull(),
		template: text().notNull(),
		language: text().notNull(),
		state: text({ enum: ['waiting', 'sent', 'failed'] })
			.notNull()
			.default('waiting'),
		attempts: integer().notNull().default(0),
		createdAt: timestamp({ withTimezone: true }).notNull(),
		sentAt: timestamp({ withTimezone: true }),
		lastError: text(),
	},
	(table) => [
		check('outbox_messages_to_one', sql`num_nonnulls(${table.taxpayerId}, ${table.staffId}) = 1`),
		index('outbox_messages_state_idx').on(table.state, table.createdAt),
		rowsOfTaxpayer(),
	],
).enableRLS()
