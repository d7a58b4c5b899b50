import { bigint, index, pgTable, text } from 'drizzle-orm/pg-core'
import { collectionStages } from '../../app/domain/collection-stage.ts'
import { itemStatuses } from '../../app/domain/item-status.ts'
import { seizureKinds } from '../../app/domain/seizure-kind.ts'
import { calendarDay } from './calendar-day.ts'
import { ledgerRows } from './acting-policies.ts'

const won = () => bigint({ mode: 'number' }).notNull().default(0)

export const taxItems = pgTable(
	'tax_items',
	{
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		itemNo: text().notNull().unique(),
		// The import, which alone writes here, has looked for both; two foreign keys cost more than the rows.
		taxpayerId: bigint({ mode: 'number' }).notNull(),
		officeCode: text().notNull(),
		taxCode: text().notNull(),
		attribution: text().notNull(),
		decisionKind: text().notNull(),
		establishedOn: calendarDay().notNull(),
		statutoryDueOn: calendarDay().notNull(),
		noticedOn: calendarDay(),
		designatedDueOn: calendarDay(),
		demandDueOn: calendarDay(),
		taxWon: won(),
		otherPenaltyWon: won(),
		collectionCostWon: won(),
		demandCostWon: won(),
		paymentNumber: text(),
		virtualAccounts: text(),
		stage: text({ enum: collectionStages }).notNull(),
		status: text({ enum: itemStatuses }).notNull(),
		seizedOn: calendarDay(),
		seizedKind: text({ enum: seizureKinds }),
		asOf: calendarDay().notNull(),
		endedOn: calendarDay(),
	},
	(table) => [index('tax_items_taxpayer_idx').on(table.taxpayerId), ...ledgerRows()],
).enableRLS()
