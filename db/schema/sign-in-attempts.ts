import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { systemRows } from './acting-policies.ts'

/** A sign-in on its way to the identity provider and back: used once, dead after ten minutes. */
export const signInAttempts = pgTable(
	'sign_in_attempts',
	{
		stateSha256: text().primaryKey(),
		// Only the browser that set out may come back with it.
		browserSha256: text().notNull(),
		audience: text({ enum: ['taxpayer', 'staff'] }).notNull(),
		nonce: text().notNull(),
		codeVerifier: text().notNull(),
		returnTo: text().notNull(),
		startedAt: timestamp({ withTimezone: true }).notNull(),
	},
	(table) => [index('sign_in_attempts_started_idx').on(table.startedAt), systemRows()],
).enableRLS()
