import { bigint, integer, pgTable, text, timestamp, unique } from 'drizzle-orm/pg-core'
import { outboundFiles } from './outbound-files.ts'

/** What the other side answered to a file, each answer once. */
export const outboundAcknowledgements = pgTable(
	'outbound_acknowledgements',
	{
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		fileNumber: integer()
			.notNull()
			.references(() => outboundFiles.number),
		sha256: text().notNull(),
		accepted: integer().notNull(),
		refused: integer().notNull(),
		at: timestamp({ withTimezone: true }).notNull(),
	},
	(table) => [unique('outbound_acknowledgements_once').on(table.fileNumber, table.sha256)],
)
