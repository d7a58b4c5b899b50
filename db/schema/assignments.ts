import { sql } from 'drizzle-orm'
import { index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { rowsOfCase } from './acting-policies.ts'
import { cases } from './cases.ts'
import { staff } from './staff.ts'

export const assignments = pgTable(
	'assignments',
	{
		id: uuid().primaryKey().defaultRandom(),
		caseId: uuid()
			.notNull()
			.references(() => cases.id),
		staffId: uuid()
			.notNull()
			.references(() => staff.id),
		assignedAt: timestamp({ withTimezone: true }).notNull(),
		endedAt: timestamp({ withTimezone: true }),
		endedAs: text({ enum: ['released', 'reassigned', 'done'] }),
		endReason: text(),
	},
	(table) => [
		uniqueIndex('assignments_one_open')
			.on(table.caseId)
			.where(sql`${table.endedAt} is null`),
		index('assignments_case_idx').on(table.caseId),
		index('assignments_staff_idx').on(table.staffId),
		rowsOfCase(),
	],
).enableRLS()
