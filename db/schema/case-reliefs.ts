import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { reliefs } from '../../app/domain/relief.ts'
import { rowsOfCase } from './acting-policies.ts'
import { cases } from './cases.ts'

export const caseReliefs = pgTable(
	'case_reliefs',
	{
		caseId: uuid()
			.notNull()
			.references(() => cases.id),
		relief: text({ enum: reliefs }).notNull(),
	},
	(table) => [primaryKey({ columns: [table.caseId, table.relief] }), rowsOfCase()],
).enableRLS()
