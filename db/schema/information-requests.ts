import { sql } from 'drizzle-orm'
import {
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core'
import { calendarDay } from './calendar-day.ts'
import { rowsOfCase } from './acting-policies.ts'
import { cases } from './cases.ts'
import { staff } from './staff.ts'

/** What is asked of the taxpayer, itemised, with its own due date. Asked by nobody = the system's check. */
export const informationRequests = pgTable(
	'information_requests',
	{
		id: uuid().primaryKey().defaultRandom(),
		caseId: uuid()
			.notNull()
			.references(() => cases.id),
		askedBy: uuid().references(() => staff.id),
		message: text(),
		dueOn: calendarDay().notNull(),
		state: text({ enum: ['open', 'answered', 'expired', 'cancelled'] })
			.notNull()
			.default('open'),
		askedAt: timestamp({ withTimezone: true }).notNull(),
		answeredAt: timestamp({ withTimezone: true }),
		answer: text(),
	},
	(table) => [
		uniqueIndex('information_requests_one_open')
			.on(table.caseId)
			.where(sql`${table.state} = 'open'`),
		index('information_requests_case_idx').on(table.caseId),
		rowsOfCase(),
	],
).enableRLS()

export const informationRequestItems = pgTable(
	'information_request_items',
	{
		requestId: uuid()
			.notNull()
			.references(() => informationRequests.id),
		number: integer().notNull(),
		caseId: uuid()
			.notNull()
			.references(() => cases.id),
		kind: text({ enum: ['document', 'question'] }).notNull(),
		rule: text(),
		asked: text().notNull(),
		answer: text(),
	},
	(table) => [
		primaryKey({ columns: [table.requestId, table.number] }),
		index('information_request_items_case_idx').on(table.caseId),
		rowsOfCase(),
	],
).enableRLS()
