import { sql } from 'drizzle-orm'
import {
	bigint,
	boolean,
	index,
	integer,
	pgTable,
	text,
	timestamp,
	uuid,
} from 'drizzle-orm/pg-core'
import { calendarDay } from './calendar-day.ts'
import { reliefs } from '../../app/domain/relief.ts'
import { rowsOfCase } from './acting-policies.ts'
import { caseState, cases } from './cases.ts'
import { offices } from './offices.ts'
import { staff } from './staff.ts'

/** One slim row per open case with all the queue sorts and filters by. */
export const queueItems = pgTable(
	'queue_items',
	{
		caseId: uuid()
			.primaryKey()
			.references(() => cases.id),
		officeCode: text()
			.notNull()
			.references(() => offices.code),
		reference: text().notNull(),
		state: caseState().notNull(),
		/** The relief it leads with, and those asked for beside it. */
		kind: text({ enum: reliefs }).notNull(),
		besides: text({ enum: reliefs }).array().notNull().default([]),
		assigneeId: uuid().references(() => staff.id),
		// Those who released it: take-next does not offer it to them again.
		releasedBy: uuid().array().notNull().default([]),
		recommendedBy: uuid(),
		dueOn: calendarDay().notNull(),
		rank: integer().notNull(),
		submittedAt: timestamp({ withTimezone: true }).notNull(),
		waitingSince: timestamp({ withTimezone: true }),
		amount: bigint({ mode: 'number' }).notNull(),
		evidenceNeeded: integer().notNull().default(0),
		evidenceReceived: integer().notNull().default(0),
		helpNeeds: text().array().notNull().default([]),
		flags: text().array().notNull().default([]),
		seized: boolean().notNull().default(false),
		taxpayerName: text().notNull(),
		// The name as it is looked for.
		nameKey: text().notNull(),
		language: text().notNull().default('ko'),
	},
	(table) => [
		index('queue_items_order_idx').on(
			table.officeCode,
			table.state,
			table.dueOn,
			table.rank,
			table.submittedAt,
			table.caseId,
		),
		index('queue_items_list_idx').on(
			table.officeCode,
			table.dueOn,
			table.rank,
			table.submittedAt,
			table.caseId,
		),
		// Order by bytes: only then does the beginning of a name come from the index, and only a comparison
		// may be made before the policy has been asked, which a pattern may not.
		index('queue_items_name_idx').on(
			table.officeCode,
			sql`${table.nameKey} collate "C"`,
			table.caseId,
		),
		index('queue_items_assignee_idx').on(table.assigneeId, table.dueOn),
		rowsOfCase(),
	],
).enableRLS()
