import { bigint, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { rowsWhere } from './acting-policies.ts'
import { staff } from './staff.ts'
import { taxpayers } from './taxpayers.ts'

/** Who of the staff read whose data, when, from where, what for (안전성 확보조치 기준 §8). Kept two years. */
export const accessRecords = pgTable(
	'access_records',
	{
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		at: timestamp({ withTimezone: true }).notNull(),
		staffId: uuid()
			.notNull()
			.references(() => staff.id),
		staffName: text().notNull(),
		staffRole: text().notNull(),
		officeCode: text(),
		taxpayerId: bigint({ mode: 'number' })
			.notNull()
			.references(() => taxpayers.id),
		caseId: uuid(),
		what: text({
			enum: ['case', 'evidence', 'inquiry', 'queue', 'plan', 'ledger', 'outbound'],
		}).notNull(),
		purpose: text().notNull(),
		ip: text(),
	},
	(table) => [
		index('access_records_taxpayer_idx').on(table.taxpayerId, table.at),
		index('access_records_staff_idx').on(table.staffId, table.at),
		rowsWhere(
			`(acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer())
			or (acting_kind() = 'staff' and (staff_id = acting_staff() or acting_is_auditor()))`,
		),
	],
).enableRLS()
