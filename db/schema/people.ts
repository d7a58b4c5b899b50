import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { rowsWhere } from './acting-policies.ts'

/** Someone who signed in. The CI itself is never stored, only its keyed hash. */
export const people = pgTable(
	'people',
	{
		id: uuid().primaryKey().defaultRandom(),
		ciHash: text().notNull().unique(),
		name: text().notNull(),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	},
	() => [rowsWhere('id = acting_person()')],
).enableRLS()
