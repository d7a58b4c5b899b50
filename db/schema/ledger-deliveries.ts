import { bigint, boolean, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { timestamp, uuid } from 'drizzle-orm/pg-core'
import { calendarDay } from './calendar-day.ts'
import { rowsWhere } from './acting-policies.ts'
import { staff } from './staff.ts'

export const deliveryStates = [
	...(['waiting', 'running', 'accepted', 'already', 'refused', 'cut-off', 'failed'] as const),
] as const

const count = () => integer().notNull().default(0)
const instant = () => timestamp({ withTimezone: true })

/** One file of the ledger as it was handed in, and what became of it; its rows are not here. */
export const ledgerDeliveries = pgTable(
	'ledger_deliveries',
	{
		id: uuid().primaryKey().defaultRandom(),
		fileName: text().notNull(),
		bytes: bigint({ mode: 'number' }).notNull(),
		skipRejects: boolean().notNull().default(false),
		byKind: text({ enum: ['operator', 'staff'] }).notNull(),
		byStaff: uuid().references(() => staff.id),
		byName: text().notNull(),
		handedInAt: instant().notNull(),
		state: text({ enum: deliveryStates }).notNull(),
		// How far a running one is.
		phase: text(),
		share: integer(),
		secondsLeft: integer(),
		rowsPerSecond: integer(),
		/** When it last said so; one long silent was cut off. */
		toldAt: instant(),
		// What the file says of itself, once it was read.
		kind: text(),
		mode: text(),
		asOf: calendarDay(),
		rows: count(),
		inserted: count(),
		updated: count(),
		ended: count(),
		rejected: count(),
		/** A snapshot with lines that do not say which row they mean ended nothing. */
		endsHeld: boolean().notNull().default(false),
		/** How many rejects for which reason. */
		reasons: jsonb().$type<Record<string, number>>().notNull().default({}),
		// Where the uploaded file and its rejects lie, each under a sealed key of its own; empty once removed.
		fileKey: text(),
		fileSecret: text(),
		rejectsKey: text(),
		rejectsSecret: text(),
		startedAt: instant(),
		endedAt: instant(),
	},
	(table) => [
		index('ledger_deliveries_recent_idx').on(table.handedInAt, table.id),
		rowsWhere('acting_runs_exchange()'),
	],
).enableRLS()
