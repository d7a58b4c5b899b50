import { bigint, boolean, index, pgTable, text } from 'drizzle-orm/pg-core'
import { calendarDay } from './calendar-day.ts'
import { ledgerRows } from './acting-policies.ts'

export const payments = pgTable(
	'payments',
	{
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		paymentNo: text().notNull().unique(),
		// Both looked for by the import, which alone writes here.
		itemId: bigint({ mode: 'number' }).notNull(),
		// Repeated from the item, so that the row itself says whose it is.
		taxpayerId: bigint({ mode: 'number' }).notNull(),
		paidOn: calendarDay().notNull(),
		amountWon: bigint({ mode: 'number' }).notNull(),
		channel: text().notNull(),
		cancelled: boolean().notNull().default(false),
		asOf: calendarDay().notNull(),
	},
	(table) => [
		index('payments_item_idx').on(table.itemId),
		index('payments_taxpayer_idx').on(table.taxpayerId),
		...ledgerRows(),
	],
).enableRLS()
