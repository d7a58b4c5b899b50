import { sql } from 'drizzle-orm'
import { bigint, index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { inquirySubjects } from '../../app/domain/inquiry.ts'
import { rowsWhere } from './acting-policies.ts'
import { offices } from './offices.ts'
import { staff } from './staff.ts'
import { taxItems } from './tax-items.ts'
import { taxpayers } from './taxpayers.ts'

/** "I think this is wrong": a question about one item, answered by the item's office. Not a case. */
export const inquiries = pgTable(
	'inquiries',
	{
		id: uuid().primaryKey().defaultRandom(),
		taxpayerId: bigint({ mode: 'number' })
			.notNull()
			.references(() => taxpayers.id),
		itemId: bigint({ mode: 'number' })
			.notNull()
			.references(() => taxItems.id),
		officeCode: text()
			.notNull()
			.references(() => offices.code),
		about: text({ enum: inquirySubjects }).notNull(),
		// Sealed, as is the answer: people write about their lives here.
		text: text().notNull(),
		sentAt: timestamp({ withTimezone: true }).notNull(),
		sentBy: uuid().notNull(),
		answer: text(),
		answeredAt: timestamp({ withTimezone: true }),
		answeredBy: uuid().references(() => staff.id),
		readAt: timestamp({ withTimezone: true }),
	},
	(table) => [
		index('inquiries_office_idx').on(table.officeCode, table.sentAt),
		index('inquiries_taxpayer_idx').on(table.taxpayerId),
		uniqueIndex('inquiries_one_open_per_item')
			.on(table.itemId)
			.where(sql`${table.answeredAt} is null`),
		// The office asked is the item's, which need not be the taxpayer's own.
		rowsWhere(
			`(acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer())
			or (acting_kind() = 'staff' and office_code = acting_office())`,
		),
	],
).enableRLS()
