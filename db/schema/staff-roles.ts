import { sql } from 'drizzle-orm'
import { pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { staffRoles as roleWords } from '../../app/domain/role.ts'
import { readByAll } from './acting-policies.ts'
import { staff } from './staff.ts'

/** A role given is a row, a role taken ends it: changes of rights stay readable for three years. */
export const staffRoles = pgTable(
	'staff_roles',
	{
		id: uuid().primaryKey().defaultRandom(),
		staffId: uuid()
			.notNull()
			.references(() => staff.id),
		role: text({ enum: roleWords }).notNull(),
		grantedAt: timestamp({ withTimezone: true }).notNull(),
		grantedBy: text().notNull(),
		removedAt: timestamp({ withTimezone: true }),
		removedBy: text(),
	},
	(table) => [
		uniqueIndex('staff_roles_held_once')
			.on(table.staffId, table.role)
			.where(sql`${table.removedAt} is null`),
		...readByAll(),
	],
).enableRLS()
