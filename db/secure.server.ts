import type postgres from 'postgres'

// Rows of these tables are added and never changed; the database itself sees to it.
const appendOnly = [
	'access_records',
	'audit_events',
	'case_events',
	'consents',
	'declarations',
	'ledger_corrections',
	'parameter_turns',
	'parameter_versions',
]

// Rows of these are never rewritten: these columns say how they end, and nothing else of them changes.
const changedOnlyIn: Record<string, readonly string[]> = {
	parameter_figures: ['valid_to', 'replaced_at', 'ended_by'],
	parameter_holidays: ['replaced_at', 'ended_by'],
	parameter_proposals: ['state', 'decided_by', 'decided_at', 'decision_reason'],
}

/**
 * Binds every protected table's owner to its policies too and gives the application's role its rights.
 * Runs as the owner after each migration; running it again changes nothing.
 */
export async function secure(owner: postgres.Sql, applicationRole: string): Promise<void> {
	const role = owner(applicationRole)
	const tables = await owner<{ name: string; secured: boolean }[]>`
		select relname as name, relrowsecurity as secured from pg_class
		where relnamespace = 'public'::regnamespace and relkind = 'r'`
	await owner.begin(async (sql) => {
		await sql`grant usage on schema public to ${role}`
		await sql`grant select, insert, update, delete on all tables in schema public to ${role}`
		await sql`grant usage on all sequences in schema public to ${role}`
		for (const name of appendOnly)
			await sql`revoke update, delete, truncate on ${sql(name)} from ${role}`
		for (const [name, columns] of Object.entries(changedOnlyIn)) {
			await sql`revoke update, delete, truncate on ${sql(name)} from ${role}`
			await sql`grant update (${sql(columns)}) on ${sql(name)} to ${role}`
		}
		for (const { name, secured } of tables)
			if (secured) await sql`alter table ${sql(name)} force row level security`
	})
}
