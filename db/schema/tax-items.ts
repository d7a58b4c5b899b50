import { bigint, date, index, pgTable, text } from 'drizzle-orm/pg-core'
import { rowsOfTaxpayer } from './acting-policies.ts'
import { offices } from './offices.ts'
import { taxpayers } from './taxpayers.ts'

const won = () => bigint({ mode: 'number' }).notNull().default(0)

export const taxItems = pgTable(
	'tax_items',
	{
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		itemNo: text().notNull().unique(),
		taxpayerId: bigint({ mode: 'number' })
			.notNull()
			.references(() => taxpayers.id),
		officeCode: text()
			.notNull()
			.references(() => offices.code),
		taxCode: text().notNull(),
		attribution: text().notNull(),
		decisionKind: text().notNull(),
		establishedOn: date().notNull(),
		statutoryDueOn: date().notNull(),
		noticedOn: date(),
		designatedDueOn: date(),
		demandDueOn: date(),
		taxWon: won(),
		otherPenaltyWon: won(),
		collectionCostWon: won(),
		demandCostWon: won(),
		paymentNumber: text(),
		virtualAccounts: text(),
		stage: text().notNull(),
		status: text().notNull(),
		seizedOn: date(),
		seizedKind: text(),
		asOf: date().notNull(),
		endedOn: date(),
	},
	(table) => [index('tax_items_taxpayer_idx').on(table.taxpayerId), rowsOfTaxpayer()],
).enableRLS()
