import { bigint, integer, pgTable, timestamp } from 'drizzle-orm/pg-core'

/** How many decisions were reckoned again in a night, and how many came out differently. */
export const replayRuns = pgTable('replay_runs', {
	id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
	startedAt: timestamp({ withTimezone: true }).notNull(),
	finishedAt: timestamp({ withTimezone: true }).notNull(),
	replayed: integer().notNull(),
	differing: integer().notNull(),
})
