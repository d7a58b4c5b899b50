import { readFileSync } from 'node:fs'
import path from 'node:path'
import type postgres from 'postgres'
import { CannotRun } from '../cannot-run.ts'

type Journal = { entries: { when: number }[] }

/** Refuses a database whose schema is behind this program, or a role that row-level security does not bind. */
export async function checkDatabase(sql: postgres.Sql, root: string): Promise<void> {
	await answers(sql)
	const [role] = await sql<{ unbound: boolean; owner: boolean }[]>`
		select rolsuper or rolbypassrls as unbound,
			exists (select 1 from pg_class where relnamespace = 'public'::regnamespace
				and relkind = 'r' and relowner = pg_roles.oid) as owner
		from pg_roles where rolname = current_user`
	if (role?.unbound || role?.owner) {
		throw new CannotRun(
			'Dasibom cannot start: DATABASE_URL names a role that row-level security does not bind; give it one that owns no table and is no superuser.',
		)
	}
	if (!(await isMigrated(sql, root))) {
		throw new CannotRun(
			'Dasibom cannot start: the database is behind this program; run bin/dasibom migrate first.',
		)
	}
}

/** Whether the newest migration of this program has been applied. */
export async function isMigrated(sql: postgres.Sql, root: string): Promise<boolean> {
	const [there] = await sql<{ there: boolean }[]>`
		select to_regclass('drizzle.__drizzle_migrations') is not null
			and to_regnamespace('graphile_worker') is not null
			and has_schema_privilege('drizzle', 'usage') as there`
	if (!there?.there) return false
	const [applied] = await sql<{ newest: string | null }[]>`
		select max(created_at)::text as newest from drizzle.__drizzle_migrations`
	return Number(applied?.newest ?? 0) >= newestMigration(root)
}

function newestMigration(root: string): number {
	const file = path.join(root, 'db', 'migrations', 'meta', '_journal.json')
	const { entries } = JSON.parse(readFileSync(file, 'utf8')) as Journal
	return Math.max(0, ...entries.map((entry) => entry.when))
}

async function answers(sql: postgres.Sql): Promise<void> {
	try {
		await sql`select 1`
	} catch (error) {
		const { code = 'no answer' } = error as { code?: string }
		throw new CannotRun(
			`Dasibom cannot start: the database of DATABASE_URL cannot be reached (${code}).`,
		)
	}
}
