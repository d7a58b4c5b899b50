import { sql } from 'drizzle-orm'
import { check, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import {
	openRequirementStates,
	requirementStates,
	waiverReasons,
} from '../../app/domain/evidence-waiver.ts'
import { rowsOfCase } from './acting-policies.ts'
import { cases } from './cases.ts'
import { staff } from './staff.ts'

/** A document asked for, the rule that asks it and why; never deleted, only answered. */
export const evidenceRequirements = pgTable(
	'evidence_requirements',
	{
		id: uuid().primaryKey().defaultRandom(),
		caseId: uuid()
			.notNull()
			.references(() => cases.id),
		rule: text().notNull(),
		ruleVersion: integer().notNull(),
		reason: text().notNull(),
		state: text({ enum: requirementStates }).notNull().default('needed'),
		explanation: text(),
		changedAt: timestamp({ withTimezone: true }).notNull(),
		// Who goes without it and why, and how far it was before; all of them while it is waived.
		waivedBy: uuid().references(() => staff.id),
		waivedReason: text({ enum: waiverReasons }),
		waivedWords: text(),
		waivedFrom: text({ enum: openRequirementStates }),
	},
	(table) => [
		unique('evidence_requirements_once').on(table.caseId, table.rule),
		check(
			'evidence_requirements_waived',
			sql`(${table.state} = 'waived') = (num_nonnulls(${table.waivedBy}, ${table.waivedReason}, ${table.waivedFrom}) = 3)`,
		),
		rowsOfCase(),
	],
).enableRLS()
