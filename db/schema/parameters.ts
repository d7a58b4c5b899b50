import { boolean, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { calendarDay } from './calendar-day.ts'
import { type Parameters } from '../../app/domain/parameters/parameters.ts'

/** A number of law with the days it holds, its article and where it was read. Never changed in place. */
export const parameterFigures = pgTable(
	'parameter_figures',
	{
		key: text().notNull(),
		value: text().notNull(),
		validFrom: calendarDay().notNull(),
		validTo: calendarDay(),
		article: text().notNull(),
		source: text().notNull(),
		enteredBy: text().notNull(),
		enteredAt: timestamp({ withTimezone: true }).notNull(),
	},
	(table) => [primaryKey({ columns: [table.key, table.validFrom] })],
)

export const parameterHolidays = pgTable('parameter_holidays', {
	on: calendarDay().primaryKey(),
	name: text().notNull(),
	provisional: boolean().notNull(),
	enteredAt: timestamp({ withTimezone: true }).notNull(),
})

/** Each set that ever calculated anything, whole: a decision names its version and can be replayed. */
export const parameterVersions = pgTable('parameter_versions', {
	version: text().primaryKey(),
	document: jsonb().$type<Parameters>().notNull(),
	since: timestamp({ withTimezone: true }).notNull(),
})
