import { sql } from 'drizzle-orm'
import {
	bigint,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uuid,
} from 'drizzle-orm/pg-core'
import { calendarDay } from './calendar-day.ts'
import { reliefs } from '../../app/domain/relief.ts'
import { rowsOfTaxpayer } from './acting-policies.ts'
import { cases } from './cases.ts'
import { taxItems } from './tax-items.ts'
import { taxpayers } from './taxpayers.ts'

const wonColumn = () => bigint({ mode: 'number' }).notNull()

/** A plan asked for or offered. Once active it lives on after its case is closed. */
export const plans = pgTable(
	'plans',
	{
		id: uuid().primaryKey().defaultRandom(),
		caseId: uuid()
			.notNull()
			.references(() => cases.id),
		taxpayerId: bigint({ mode: 'number' })
			.notNull()
			.references(() => taxpayers.id),
		relief: text({ enum: reliefs }).notNull(),
		origin: text({ enum: ['requested', 'offered'] }).notNull(),
		state: text({
			enum: ['proposed', 'active', 'completed', 'defaulted', 'replaced', 'declined', 'withdrawn'],
		}).notNull(),
		firstDueOn: calendarDay().notNull(),
		// 1 to 28, or 31 for the month's end.
		payDay: integer().notNull(),
		total: wonColumn(),
		surchargeDuringPlan: wonColumn(),
		calculatedOn: calendarDay().notNull(),
		// Paid on its items by that day, as far as the ledger had said so: its sums leave that out.
		paidBefore: bigint({ mode: 'number' }).notNull().default(0),
		parameterVersion: text().notNull(),
		trace: jsonb().notNull(),
		// Sealed: what it was reckoned from, with the items as they stood.
		inputs: text(),
		createdAt: timestamp({ withTimezone: true }).notNull(),
		activeFrom: calendarDay(),
	},
	(table) => [
		index('plans_case_idx').on(table.caseId),
		index('plans_taxpayer_idx').on(table.taxpayerId),
		rowsOfTaxpayer(),
	],
).enableRLS()

export const planItems = pgTable(
	'plan_items',
	{
		planId: uuid()
			.notNull()
			.references(() => plans.id),
		itemId: bigint({ mode: 'number' })
			.notNull()
			.references(() => taxItems.id),
		taxpayerId: bigint({ mode: 'number' }).notNull(),
	},
	(table) => [primaryKey({ columns: [table.planId, table.itemId] }), rowsOfTaxpayer()],
).enableRLS()

export const instalments = pgTable(
	'instalments',
	{
		planId: uuid()
			.notNull()
			.references(() => plans.id),
		number: integer().notNull(),
		taxpayerId: bigint({ mode: 'number' }).notNull(),
		dueOn: calendarDay().notNull(),
		amount: wonColumn(),
		ofTax: wonColumn(),
		ofSurcharge: wonColumn(),
		ofCost: wonColumn(),
		state: text({ enum: ['upcoming', 'paid', 'part-paid', 'missed', 'settled'] })
			.notNull()
			.default('upcoming'),
		paid: bigint({ mode: 'number' }).notNull().default(0),
	},
	(table) => [
		primaryKey({ columns: [table.planId, table.number] }),
		// Whose day passes is found without reading those of every other day.
		index('instalments_upcoming_idx')
			.on(table.dueOn)
			.where(sql`${table.state} = 'upcoming'`),
		rowsOfTaxpayer(),
	],
).enableRLS()
