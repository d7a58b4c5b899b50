import { sql } from 'drizzle-orm'
import {
	bigint,
	index,
	integer,
	pgEnum,
	pgTable,
	text,
	timestamp,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core'
import { calendarDay } from './calendar-day.ts'
import { caseStates, closeReasons } from '../../app/domain/case/case-state.ts'
import { rowsWhere } from './acting-policies.ts'
import { offices } from './offices.ts'
import { taxpayers } from './taxpayers.ts'

export const caseState = pgEnum('case_state', caseStates)

export const cases = pgTable(
	'cases',
	{
		id: uuid().primaryKey().defaultRandom(),
		// Given at submission; a draft has none.
		reference: text().unique(),
		taxpayerId: bigint({ mode: 'number' })
			.notNull()
			.references(() => taxpayers.id),
		officeCode: text()
			.notNull()
			.references(() => offices.code),
		state: caseState().notNull().default('draft'),
		version: integer().notNull().default(0),
		lane: text({ enum: ['quick', 'full'] }),
		submittedAt: timestamp({ withTimezone: true }),
		// The office's own clock: working days; paused while the taxpayer is asked.
		dueOn: calendarDay(),
		pausedOn: calendarDay(),
		// A clock set by law never pauses.
		lawDueOn: calendarDay(),
		// The day on which the law takes silence for approval (국세징수법 §13⑤), where it does.
		deemedOn: calendarDay(),
		awaitingUntil: calendarDay(),
		remindedOn: calendarDay(),
		remindersSent: integer().notNull().default(0),
		closedAt: timestamp({ withTimezone: true }),
		closedAs: text({ enum: closeReasons }),
		// From the declaration, for the queue: shown on top of the case and weighed in its order.
		helpNeeds: text().array().notNull().default([]),
		flags: text().array().notNull().default([]),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		changedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	},
	(table) => [
		uniqueIndex('cases_one_open_per_taxpayer')
			.on(table.taxpayerId)
			.where(sql`${table.state} not in ('decided', 'closed')`),
		index('cases_taxpayer_idx').on(table.taxpayerId),
		index('cases_awaiting_idx')
			.on(table.awaitingUntil)
			.where(sql`${table.awaitingUntil} is not null`),
		rowsWhere(
			`(acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer())
			or (acting_kind() = 'staff' and office_code = acting_office() and reference is not null)`,
		),
	],
).enableRLS()
