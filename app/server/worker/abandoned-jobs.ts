import postgres from 'postgres'
import { log } from '#app/platform/log.server.ts'

// Any number will do, as long as every worker takes the same one.
const LOCKS = 815_005
const LOOK_MS = 15_000

/**
 * The queue keeps the jobs of a killed process locked for four hours. Here every pool holds an advisory lock,
 * which ends with its connection; what a pool without one has locked is given back.
 */
export function givingBackAbandoned(databaseUrl: string) {
	const sql = postgres(databaseUrl, { max: 1, idle_timeout: 0, max_lifetime: null })
	let own: string | undefined
	const look = () =>
		live(sql, own)
			.then(() => giveBack(sql))
			.catch((error: unknown) => log.error('abandoned jobs not looked for', error))
	const looking = setInterval(() => void look(), LOOK_MS)
	return {
		/** Says which pool this process is, and looks for what dead ones left. */
		begin(poolId: string): Promise<void> {
			own = poolId
			return look()
		},
		async end(): Promise<void> {
			clearInterval(looking)
			await sql.end({ timeout: 1 })
		},
	}
}

// Taken anew at each look, for the connection may have been another one since; taking it twice does no harm.
async function live(sql: postgres.Sql, poolId: string | undefined): Promise<void> {
	if (poolId) await sql`select pg_try_advisory_lock(${LOCKS}, hashtext(${poolId}))`
}

// A pool just begun may have taken a job before its lock.
async function giveBack(sql: postgres.Sql): Promise<void> {
	await sql`select graphile_worker.force_unlock_workers(dead.pools) from (
		select array_agg(distinct locked_by) as pools from graphile_worker._private_jobs
		where locked_at < now() - interval '5 seconds' and not exists (
			select 1 from pg_locks
			where locktype = 'advisory' and classid = ${LOCKS}::oid and objsubid = 2
				and objid::bigint = (hashtext(locked_by)::bigint & 4294967295)
				and database = (select oid from pg_database where datname = current_database()))
	) dead where dead.pools is not null`
}
