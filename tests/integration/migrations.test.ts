import postgres from 'postgres'
import { expect, test } from 'vitest'
import { checkDatabase, isMigrated } from '#app/server/database/check-database.ts'
import { migrate } from '#app/server/database/migrate.ts'
import { database } from '#db/client.server.ts'
import { freshDatabase } from '#tests/support/database.ts'

const fresh = freshDatabase()
const root = process.cwd()

test('a migrated database is fit for the portal', async () => {
	await expect(checkDatabase(database().sql, root)).resolves.toBeUndefined()
})

test('a role that row-level security does not bind is refused, the owner and the superuser alike', async () => {
	const owner = postgres(fresh.ownerUrl, { max: 1 })
	await expect(checkDatabase(owner, root)).rejects.toThrow('row-level security does not bind')
	await expect(checkDatabase(fresh.admin, root)).rejects.toThrow('row-level security does not bind')
	await owner.end()
})

test('migrating at the same time, and again, changes nothing', async () => {
	const migration = { ownerUrl: fresh.ownerUrl, applicationRole: 'dasibom_app', root }
	await Promise.all([migrate(migration), migrate(migration)])
	expect(await isMigrated(database().sql, root)).toBe(true)
})

test('every table with row-level security binds its owner too', async () => {
	const open = await fresh.admin`
		select relname from pg_class where relnamespace = 'public'::regnamespace
			and relkind = 'r' and relrowsecurity and not relforcerowsecurity`
	expect([...open]).toEqual([])
})

test('the application can add a job inside its own transaction', async () => {
	const { sql } = database()
	await sql
		.begin(async (tx) => {
			await tx`select graphile_worker.add_job('rolled-back', '{}'::json)`
			throw new Error('undo')
		})
		.catch(() => undefined)
	await sql.begin((tx) => tx`select graphile_worker.add_job('kept', '{}'::json)`)
	const jobs = await sql<
		{ task: string }[]
	>`select task_identifier as task from graphile_worker.jobs`
	expect(jobs.map((job) => job.task)).toEqual(['kept'])
})

test('a schema behind the program is refused', async () => {
	await fresh.admin`update drizzle.__drizzle_migrations set created_at = 0`
	await expect(checkDatabase(database().sql, root)).rejects.toThrow('bin/dasibom migrate')
})

test('a database that does not answer is said in one sentence', async () => {
	const nowhere = postgres('postgresql://a:b@127.0.0.1:1/c', { max: 1 })
	await expect(checkDatabase(nowhere, root)).rejects.toThrow('cannot be reached (ECONNREFUSED)')
})
