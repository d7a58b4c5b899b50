import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * A file that leaves, numbered without a gap. Its first and last line stand here and its other lines with
 * their events, so that it can be written again to the byte.
 */
export const outboundFiles = pgTable('outbound_files', {
	number: integer().primaryKey(),
	writtenAt: timestamp({ withTimezone: true }).notNull(),
	lines: integer().notNull(),
	head: text().notNull(),
	tail: text().notNull(),
	sha256: text().notNull().unique(),
	// When it was last put into the folder, whole; null while it is not there yet.
	placedAt: timestamp({ withTimezone: true }),
	acknowledgedAt: timestamp({ withTimezone: true }),
})
