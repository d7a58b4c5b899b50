import { sql } from 'drizzle-orm'
import {
	boolean,
	check,
	index,
	pgPolicy,
	pgTable,
	text,
	timestamp,
	uuid,
} from 'drizzle-orm/pg-core'
import { calendarDay } from './calendar-day.ts'
import { holidayChanges } from '../../app/domain/parameters/change.ts'
import { proposalStates } from '../../app/domain/parameters/proposal.ts'
import { staff } from './staff.ts'

/**
 * A change of a figure or a holiday that somebody proposes and somebody else approves or sends back. The
 * database refuses one decided by its proposer, and any row in another's name.
 */
export const parameterProposals = pgTable(
	'parameter_proposals',
	{
		id: uuid().primaryKey().defaultRandom(),
		kind: text({ enum: ['figure', ...holidayChanges] }).notNull(),
		// A figure's key and value; a holiday has its name and whether it is certain.
		key: text(),
		value: text(),
		holidayName: text(),
		provisional: boolean(),
		// From when on; of a holiday the day itself.
		validFrom: calendarDay().notNull(),
		validTo: calendarDay(),
		article: text().notNull(),
		source: text().notNull(),
		reason: text().notNull(),
		// Why a day that has passed is corrected.
		correction: text(),
		proposedBy: uuid()
			.notNull()
			.references(() => staff.id),
		proposedAt: timestamp({ withTimezone: true }).notNull(),
		state: text({ enum: proposalStates }).notNull().default('proposed'),
		decidedBy: uuid().references(() => staff.id),
		decidedAt: timestamp({ withTimezone: true }),
		decisionReason: text(),
	},
	(table) => [
		index('parameter_proposals_key_idx').on(table.key),
		check(
			'parameter_proposals_of_one_kind',
			sql`(${table.kind} = 'figure') = (${table.key} is not null and ${table.value} is not null)
				and (${table.kind} <> 'figure') = (${table.holidayName} is not null and ${table.provisional} is not null)`,
		),
		check(
			'parameter_proposals_by_four_eyes',
			sql`case ${table.state}
				when 'proposed' then ${table.decidedBy} is null and ${table.decidedAt} is null
				when 'withdrawn' then ${table.decidedBy} is null and ${table.decidedAt} is not null
				else ${table.decidedBy} is not null and ${table.decidedAt} is not null
					and ${table.decidedBy} <> ${table.proposedBy} end`,
		),
		pgPolicy('proposals_read_by_policy', {
			for: 'select',
			using: sql`acting_kind() = 'system' or acting_is_policy() or acting_is_auditor()`,
		}),
		pgPolicy('proposals_added_in_own_name', {
			for: 'insert',
			withCheck: sql`acting_is_policy() and ${table.proposedBy} = acting_staff() and ${table.state} = 'proposed'`,
		}),
		pgPolicy('proposals_decided_in_own_name', {
			for: 'update',
			using: sql`acting_is_policy() and ${table.state} = 'proposed'`,
			withCheck: sql`acting_is_policy() and (${table.decidedBy} = acting_staff() or (${table.state} = 'withdrawn' and ${table.proposedBy} = acting_staff()))`,
		}),
	],
).enableRLS()
