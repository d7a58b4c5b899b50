import { bigint, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { rowsWhere } from './acting-policies.ts'
import { taxpayers } from './taxpayers.ts'

/** Which taxpayers a person may act for, kept apart from everything else (정보통신망법 §23의6). */
export const identityLinks = pgTable(
	'identity_links',
	{
		ciHash: text().notNull(),
		taxpayerId: bigint({ mode: 'number' })
			.notNull()
			.references(() => taxpayers.id),
	},
	(table) => [
		primaryKey({ columns: [table.ciHash, table.taxpayerId] }),
		index('identity_links_taxpayer_idx').on(table.taxpayerId),
		rowsWhere(
			"(acting_kind() = 'taxpayer' and ci_hash = (select me.ci_hash from people me where me.id = acting_person()))",
		),
	],
).enableRLS()
