import { type Column, type SQL, sql } from 'drizzle-orm'

/** One of many ids, sent as one value however many there are. */
export function isOneOf(column: Column, ids: readonly number[] | readonly string[]): SQL {
	const type = sql.raw(typeof ids[0] === 'string' ? 'uuid[]' : 'bigint[]')
	return sql`${column} = any(${sql.param([...ids])}::${type})`
}
