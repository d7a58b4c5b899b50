import { bigint, boolean, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { rowsOfTaxpayer } from './acting-policies.ts'
import { taxpayers } from './taxpayers.ts'

/** How a taxpayer wants to hear from us; e-mail and phone are sealed. */
export const contactDetails = pgTable(
	'contact_details',
	{
		taxpayerId: bigint({ mode: 'number' })
			.primaryKey()
			.references(() => taxpayers.id),
		email: text(),
		phone: text(),
		textNotCalls: boolean().notNull().default(false),
		language: text().notNull().default('ko'),
		changedAt: timestamp({ withTimezone: true }).notNull(),
	},
	() => [rowsOfTaxpayer()],
).enableRLS()
