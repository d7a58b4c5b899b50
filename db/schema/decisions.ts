import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { calendarDay } from './calendar-day.ts'
import { outcomes } from '../../app/domain/outcome.ts'
import { reliefs } from '../../app/domain/relief.ts'
import { rowsOfCase } from './acting-policies.ts'
import { cases } from './cases.ts'
import { plans } from './plans.ts'

/**
 * A decision with all it rests on: inputs, parameter version and trace, so that the same figures come
 * out years later. Nobody decides what they recommended themselves; a deemed approval has neither.
 */
export const decisions = pgTable(
	'decisions',
	{
		id: uuid().primaryKey().defaultRandom(),
		caseId: uuid()
			.notNull()
			.references(() => cases.id),
		outcome: text({ enum: outcomes }).notNull(),
		relief: text({ enum: reliefs }),
		planId: uuid().references(() => plans.id),
		reasonCodes: text().array().notNull(),
		text: text().notNull(),
		recommendedBy: uuid(),
		decidedBy: uuid(),
		decidedAt: timestamp({ withTimezone: true }).notNull(),
		// The day in Korea, from which the days to object run.
		decidedOn: calendarDay().notNull(),
		deemed: text({ enum: ['no', 'yes'] })
			.notNull()
			.default('no'),
		parameterVersion: text().notNull(),
		// Sealed: the declaration's facts are in it.
		inputs: text().notNull(),
		trace: jsonb().notNull(),
		// An offer that differs from what was asked waits for the person's word until this day.
		answerBy: calendarDay(),
		offerAnswer: text({ enum: ['accepted', 'declined', 'lapsed'] }),
		offerAnsweredAt: timestamp({ withTimezone: true }),
		firstReadAt: timestamp({ withTimezone: true }),
	},
	(table) => [
		check(
			'decisions_by_four_eyes',
			sql`(${table.deemed} = 'yes' and ${table.decidedBy} is null) or (${table.recommendedBy} is not null and ${table.decidedBy} is not null and ${table.recommendedBy} <> ${table.decidedBy})`,
		),
		index('decisions_case_idx').on(table.caseId),
		rowsOfCase(),
	],
).enableRLS()
