import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { preparing } from './preparing.ts'
import * as schema from './schema/index.ts'

export type Db = PostgresJsDatabase<typeof schema>
/** A transaction with an actor set; the only way to reach personal rows (db/acting.server.ts). */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

type Open = { db: Db; sql: postgres.Sql }

// The server's bundle and the processes' bundle each hold a copy of this module;
// one process must still have one pool.
const slot = Symbol.for('dasibom.database')
const holder = globalThis as { [slot]?: Open }

/** Opens the pool once; a second call returns the first one. */
export function openDatabase(url: string, { connections = 10 } = {}): Open {
	holder[slot] ??= connect(url, connections)
	return holder[slot]
}

/** The open pool; throws when the process never opened one. */
export function database(): Open {
	const open = holder[slot]
	if (!open) throw new Error('The database is not open')
	return open
}

/** Waits for running queries, five seconds at most, then ends the pool. */
export async function closeDatabase(): Promise<void> {
	const open = holder[slot]
	delete holder[slot]
	await open?.sql.end({ timeout: 5 })
}

function connect(url: string, connections: number): Open {
	const sql = postgres(url, {
		max: connections,
		connect_timeout: 5,
		onnotice: () => undefined,
		connection: {
			...{ application_name: 'dasibom', statement_timeout: 10_000, TimeZone: 'UTC' },
			// An office of a quarter million cases wants another plan than one of fifty.
			plan_cache_mode: 'force_custom_plan',
		},
	})
	return { sql, db: drizzle(preparing(sql), { schema, casing: 'snake_case' }) }
}
