import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { outboundKinds } from '../../app/domain/outbound-event.ts'
import { leavingRows } from './acting-policies.ts'
import { cases } from './cases.ts'
import { offices } from './offices.ts'
import { outboundFiles } from './outbound-files.ts'
import { taxpayers } from './taxpayers.ts'

/**
 * What was decided here and has to go back, written with the move that causes it. The line it becomes is
 * worded when its file is written, and never again.
 */
export const outboundEvents = pgTable(
	'outbound_events',
	{
		// Of one taxpayer they are given in the order in which they happened.
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		kind: text({ enum: outboundKinds }).notNull(),
		/** The row it tells of: a decision, a plan, a classification, or the case itself. */
		subjectId: uuid().notNull(),
		caseId: uuid()
			.notNull()
			.references(() => cases.id),
		reference: text().notNull(),
		taxpayerId: bigint({ mode: 'number' })
			.notNull()
			.references(() => taxpayers.id),
		officeCode: text()
			.notNull()
			.references(() => offices.code),
		/** Why a plan ended, how an offer was answered. */
		word: text(),
		at: timestamp({ withTimezone: true }).notNull(),
		fileNumber: integer().references(() => outboundFiles.number),
		lineNumber: integer(),
		/** The how manieth of this taxpayer. */
		turn: integer(),
		line: text(),
		answer: text({ enum: ['accepted', 'refused'] }),
		refusal: text(),
	},
	(table) => [
		unique('outbound_events_once').on(table.kind, table.subjectId),
		unique('outbound_events_line').on(table.fileNumber, table.lineNumber),
		unique('outbound_events_turn').on(table.taxpayerId, table.turn),
		index('outbound_events_waiting_idx')
			.on(table.id)
			.where(sql`${table.fileNumber} is null`),
		index('outbound_events_refused_idx')
			.on(table.fileNumber)
			.where(sql`${table.answer} = 'refused'`),
		index('outbound_events_case_idx').on(table.caseId),
		...leavingRows(),
	],
).enableRLS()
