import { sql } from 'drizzle-orm'
import { bigint, integer, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import { outboundFiles } from './outbound-files.ts'

/** What does not get through to the other side, from when until when. */
export const outboundAlarms = pgTable(
	'outbound_alarms',
	{
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		kind: text({ enum: ['unwritten', 'unacknowledged'] }).notNull(),
		fileNumber: integer().references(() => outboundFiles.number),
		raisedAt: timestamp({ withTimezone: true }).notNull(),
		endedAt: timestamp({ withTimezone: true }),
	},
	(table) => [
		uniqueIndex('outbound_alarms_one_open')
			.on(table.kind, sql`coalesce(${table.fileNumber}, 0)`)
			.where(sql`${table.endedAt} is null`),
	],
)
