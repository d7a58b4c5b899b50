import path from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { loadParameters } from '#db/parameters/load-shipped.server.ts'
import * as schema from '#db/schema/index.ts'
import { secure } from '#db/secure.server.ts'
import { parametersFromFiles } from '../cli/parameters-from-files.ts'
import { migrateJobs } from './migrate-jobs.ts'

// Any number will do, as long as every process of this portal takes the same one.
const LOCK = 8_150_042

type Migration = { ownerUrl: string; applicationRole: string; root: string }

/** Brings the schema up to date as its owner and gives the application's role its rights; one process at a time. */
export async function migrate({ ownerUrl, applicationRole, root }: Migration): Promise<void> {
	const owner = postgres(ownerUrl, { max: 2, connect_timeout: 10, onnotice: () => undefined })
	try {
		const lock = await owner.reserve()
		await lock`select pg_advisory_lock(${LOCK})`
		await applyMigrations(drizzle(owner), { migrationsFolder: path.join(root, 'db', 'migrations') })
		await secure(owner, applicationRole)
		await letReadMigrations(owner, applicationRole)
		await migrateJobs(owner, { ownerUrl, applicationRole })
		await keepShippedParameters(owner, root)
		await lock`select pg_advisory_unlock(${LOCK})`
		lock.release()
	} finally {
		await owner.end({ timeout: 5 })
	}
}

/** The role a database address names. */
export function roleOf(url: string): string {
	return decodeURIComponent(new URL(url).username)
}

// Readiness asks, as the application, whether the schema is the one this program was built for.
async function letReadMigrations(owner: postgres.Sql, applicationRole: string): Promise<void> {
	const role = owner(applicationRole)
	await owner`grant usage on schema drizzle to ${role}`
	await owner`grant select on all tables in schema drizzle to ${role}`
}

// The program and its numbers of law come together; what stands in the tables stays.
async function keepShippedParameters(owner: postgres.Sql, root: string): Promise<void> {
	const shipped = parametersFromFiles(path.join(root, 'db', 'seed', 'parameters'))
	const db = drizzle(owner, { schema, casing: 'snake_case' })
	await db.transaction((tx) => loadParameters(tx, shipped))
}
