import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { systemRows } from './acting-policies.ts'
import { staff } from './staff.ts'

/** Where the worker writes to somebody of the staff, at their office. */
export const staffContacts = pgTable(
	'staff_contacts',
	{
		staffId: uuid()
			.primaryKey()
			.references(() => staff.id),
		email: text().notNull(),
	},
	() => [systemRows()],
).enableRLS()
