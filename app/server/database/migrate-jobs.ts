import { Logger, runMigrations } from 'graphile-worker'
import type postgres from 'postgres'

type Jobs = { ownerUrl: string; applicationRole: string }

/** The job queue's own schema, and the right of the application's role to add and to run jobs. */
export async function migrateJobs(
	owner: postgres.Sql,
	{ ownerUrl, applicationRole }: Jobs,
): Promise<void> {
	const silent = new Logger(() => () => undefined)
	await runMigrations({ connectionString: ownerUrl, logger: silent })
	const role = owner(applicationRole)
	const tables = await owner<{ name: string; secured: boolean; opened: boolean }[]>`
		select relname as name, relrowsecurity as secured,
			exists (select 1 from pg_policy where polrelid = pg_class.oid) as opened
		from pg_class
		where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r'`
	await owner.begin(async (sql) => {
		await sql`grant usage on schema graphile_worker to ${role}`
		await sql`grant select, insert, update, delete on all tables in schema graphile_worker to ${role}`
		await sql`grant usage on all sequences in schema graphile_worker to ${role}`
		await sql`grant execute on all functions in schema graphile_worker to ${role}`
		// The queue closes its tables to all but their owner. Who may reach them is a matter of the grants
		// above, and jobs hold ids, never a person's data.
		for (const { name, secured, opened } of tables) {
			if (!secured || opened) continue
			await sql`create policy by_grant on ${sql(`graphile_worker.${name}`)} using (true) with check (true)`
		}
	})
}
