import { bigint, boolean, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { calendarDay } from './calendar-day.ts'
import { rowsWhere } from './acting-policies.ts'
import { offices } from './offices.ts'

export const taxpayers = pgTable(
	'taxpayers',
	{
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		key: text().notNull().unique(),
		kind: text({ enum: ['individual', 'corporation'] }).notNull(),
		name: text().notNull(),
		birthYear: integer(),
		businessNo: text(),
		officeCode: text()
			.notNull()
			.references(() => offices.code),
		address: text(),
		phone: text(),
		language: text(),
		openedOn: calendarDay(),
		closedOn: calendarDay(),
		receiptsY1: bigint({ mode: 'number' }),
		receiptsY2: bigint({ mode: 'number' }),
		receiptsY3: bigint({ mode: 'number' }),
		reliefsUsed: text().array().notNull().default([]),
		taxOffence: boolean().notNull().default(false),
		asOf: calendarDay().notNull(),
		endedOn: calendarDay(),
	},
	(table) => [
		index('taxpayers_office_idx').on(table.officeCode),
		// One person may stand for several taxpayers; an office sees its own taxpayers, those
		// whose case it holds and those who asked it about an item.
		rowsWhere(
			`(acting_kind() = 'taxpayer' and (id = acting_taxpayer() or exists (
				select 1 from identity_links link where link.taxpayer_id = taxpayers.id)))
			or (acting_kind() = 'staff' and acting_office() is not null and (office_code = acting_office() or exists (
				select 1 from cases held where held.taxpayer_id = taxpayers.id and held.office_code = acting_office()) or exists (
				select 1 from inquiries asked where asked.taxpayer_id = taxpayers.id and asked.office_code = acting_office())))`,
		),
	],
).enableRLS()
