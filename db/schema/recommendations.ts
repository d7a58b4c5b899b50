import { index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { type OfficeFindings } from '../../app/domain/eligibility/office-findings.ts'
import { outcomes } from '../../app/domain/outcome.ts'
import { reliefs } from '../../app/domain/relief.ts'
import { staffRowsOfCase } from './acting-policies.ts'
import { cases } from './cases.ts'
import { plans } from './plans.ts'
import { staff } from './staff.ts'

export const recommendations = pgTable(
	'recommendations',
	{
		id: uuid().primaryKey().defaultRandom(),
		caseId: uuid()
			.notNull()
			.references(() => cases.id),
		outcome: text({ enum: outcomes }).notNull(),
		relief: text({ enum: reliefs }),
		planId: uuid().references(() => plans.id),
		reasonCodes: text().array().notNull(),
		text: text().notNull(),
		// What the officer found about facts that neither the ledger nor the person settles.
		findings: jsonb().$type<OfficeFindings>().notNull().default({}),
		recommendedBy: uuid()
			.notNull()
			.references(() => staff.id),
		recommendedAt: timestamp({ withTimezone: true }).notNull(),
		returnedBy: uuid().references(() => staff.id),
		returnedAt: timestamp({ withTimezone: true }),
		returnCode: text(),
		returnText: text(),
	},
	(table) => [index('recommendations_case_idx').on(table.caseId), staffRowsOfCase()],
).enableRLS()
