import { integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { rowsOfCase } from './acting-policies.ts'
import { cases } from './cases.ts'

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
		state: text({
			enum: ['needed', 'received', 'accepted', 'not-accepted', 'waived', 'cannot-provide'],
		})
			.notNull()
			.default('needed'),
		explanation: text(),
		changedAt: timestamp({ withTimezone: true }).notNull(),
	},
	(table) => [unique('evidence_requirements_once').on(table.caseId, table.rule), rowsOfCase()],
).enableRLS()
