import { bigint, index, integer, pgTable, text } from 'drizzle-orm/pg-core'

/** How often something was tried, by a keyed hash of who tried: no address and no person stands here. */
export const rateLimits = pgTable(
	'rate_limits',
	{
		key: text().primaryKey(),
		points: integer().notNull().default(0),
		expire: bigint({ mode: 'number' }),
	},
	(table) => [index('rate_limits_expire_idx').on(table.expire)],
)
