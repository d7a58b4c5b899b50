import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { readByAll } from './acting-policies.ts'
import { offices } from './offices.ts'

export const staff = pgTable(
	'staff',
	{
		id: uuid().primaryKey().defaultRandom(),
		subject: text().notNull().unique(),
		name: text().notNull(),
		officeCode: text().references(() => offices.code),
		disabledAt: timestamp({ withTimezone: true }),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	},
	() => readByAll(),
).enableRLS()
