import { pgTable, text } from 'drizzle-orm/pg-core'
import { calendarDay } from './calendar-day.ts'

export const offices = pgTable('offices', {
	code: text().primaryKey(),
	name: text().notNull(),
	region: text().notNull(),
	address: text().notNull(),
	phone: text().notNull(),
	hours: text().notNull(),
	endedOn: calendarDay(),
})
