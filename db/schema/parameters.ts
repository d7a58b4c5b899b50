import { sql } from 'drizzle-orm'
import {
	bigint,
	boolean,
	check,
	jsonb,
	pgTable,
	text,
	timestamp,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core'
import { calendarDay } from './calendar-day.ts'
import { type Parameters } from '../../app/domain/parameters/parameters.ts'
import { parameterProposals } from './parameter-proposals.ts'

const instant = () => timestamp({ withTimezone: true })

/**
 * A number of law with the days it holds, its article and where it was read. Never changed in place: a
 * later one ends its last day, or takes its place. Entered and approved by two people, or shipped.
 */
export const parameterFigures = pgTable(
	'parameter_figures',
	{
		id: uuid().primaryKey().defaultRandom(),
		key: text().notNull(),
		value: text().notNull(),
		validFrom: calendarDay().notNull(),
		validTo: calendarDay(),
		article: text().notNull(),
		source: text().notNull(),
		enteredBy: text().notNull(),
		approvedBy: text(),
		enteredAt: instant().notNull(),
		proposalId: uuid().references(() => parameterProposals.id),
		// Since when another one stands in its place, and by which proposal its last day came earlier.
		replacedAt: instant(),
		endedBy: uuid().references(() => parameterProposals.id),
	},
	(table) => [
		uniqueIndex('parameter_figures_stand_once')
			.on(table.key, table.validFrom)
			.where(sql`${table.replacedAt} is null`),
		check(
			'parameter_figures_by_four_eyes',
			sql`${table.proposalId} is null or (${table.approvedBy} is not null and ${table.approvedBy} <> ${table.enteredBy})`,
		),
	],
)

export const parameterHolidays = pgTable(
	'parameter_holidays',
	{
		id: uuid().primaryKey().defaultRandom(),
		on: calendarDay().notNull(),
		name: text().notNull(),
		provisional: boolean().notNull(),
		article: text(),
		source: text(),
		enteredBy: text().notNull().default('dasibom'),
		approvedBy: text(),
		enteredAt: instant().notNull(),
		proposalId: uuid().references(() => parameterProposals.id),
		replacedAt: instant(),
		endedBy: uuid().references(() => parameterProposals.id),
	},
	(table) => [
		uniqueIndex('parameter_holidays_stand_once')
			.on(table.on)
			.where(sql`${table.replacedAt} is null`),
		check(
			'parameter_holidays_by_four_eyes',
			sql`${table.proposalId} is null or (${table.approvedBy} is not null and ${table.approvedBy} <> ${table.enteredBy})`,
		),
	],
)

/** Each set that ever calculated anything, whole: a decision names its version and can be replayed. */
export const parameterVersions = pgTable('parameter_versions', {
	version: text().primaryKey(),
	document: jsonb().$type<Parameters>().notNull(),
	since: instant().notNull(),
})

/** Which set calculates from when on, the last row now; the same one may come back. */
export const parameterTurns = pgTable('parameter_turns', {
	id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
	version: text()
		.notNull()
		.references(() => parameterVersions.version),
	since: instant().notNull(),
	proposalId: uuid().references(() => parameterProposals.id),
})
