import { bigint, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { calendarDay } from './calendar-day.ts'
import { rowsOfCase } from './acting-policies.ts'
import { cases } from './cases.ts'
import { offices } from './offices.ts'
import { plans } from './plans.ts'

/** One slim row per plan that has fallen behind, for the list of its office; gone once it has caught up. */
export const planMisses = pgTable(
	'plan_misses',
	{
		planId: uuid()
			.primaryKey()
			.references(() => plans.id),
		caseId: uuid()
			.notNull()
			.references(() => cases.id),
		officeCode: text()
			.notNull()
			.references(() => offices.code),
		// The oldest day on which not all came.
		since: calendarDay().notNull(),
		misses: integer().notNull(),
		lacking: bigint({ mode: 'number' }).notNull(),
	},
	(table) => [
		index('plan_misses_list_idx').on(table.officeCode, table.since, table.planId),
		rowsOfCase(),
	],
).enableRLS()
