import { sql } from 'drizzle-orm'
import { bigint, check, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { rowsWhere } from './acting-policies.ts'
import { people } from './people.ts'
import { staff } from './staff.ts'
import { taxpayers } from './taxpayers.ts'

/** Only the SHA-256 of the token is kept; who holds the token sees the row. */
export const sessions = pgTable(
	'sessions',
	{
		tokenSha256: text().primaryKey(),
		kind: text({ enum: ['taxpayer', 'staff'] }).notNull(),
		personId: uuid().references(() => people.id),
		taxpayerId: bigint({ mode: 'number' }).references(() => taxpayers.id),
		staffId: uuid().references(() => staff.id),
		csrfSecret: text().notNull(),
		createdAt: timestamp({ withTimezone: true }).notNull(),
		lastSeenAt: timestamp({ withTimezone: true }).notNull(),
		endsAt: timestamp({ withTimezone: true }).notNull(),
		revokedAt: timestamp({ withTimezone: true }),
	},
	(table) => [
		check(
			'sessions_of_one_kind',
			sql`(${table.kind} = 'taxpayer' and ${table.personId} is not null and ${table.staffId} is null) or (${table.kind} = 'staff' and ${table.staffId} is not null and ${table.personId} is null)`,
		),
		index('sessions_staff_idx').on(table.staffId),
		index('sessions_ends_idx').on(table.endsAt),
		rowsWhere('token_sha256 = acting_session()'),
	],
).enableRLS()
