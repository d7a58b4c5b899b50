import { bigint, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { rowsOfCase } from './acting-policies.ts'
import { cases } from './cases.ts'

export const evidenceFiles = pgTable(
	'evidence_files',
	{
		id: uuid().primaryKey().defaultRandom(),
		caseId: uuid()
			.notNull()
			.references(() => cases.id),
		// The rule it answers, or null when given of the person's own accord.
		rule: text(),
		requestId: uuid(),
		name: text().notNull(),
		label: text(),
		type: text({ enum: ['image/jpeg', 'image/png', 'application/pdf'] }).notNull(),
		bytes: bigint({ mode: 'number' }).notNull(),
		sha256: text().notNull(),
		storeKey: text().notNull().unique(),
		pages: integer(),
		scan: text({ enum: ['not-scanned', 'clean', 'infected'] })
			.notNull()
			.default('not-scanned'),
		uploadedBy: uuid().notNull(),
		uploadedAt: timestamp({ withTimezone: true }).notNull(),
		seenByStaffAt: timestamp({ withTimezone: true }),
		removedAt: timestamp({ withTimezone: true }),
	},
	(table) => [index('evidence_files_case_idx').on(table.caseId), rowsOfCase()],
).enableRLS()
