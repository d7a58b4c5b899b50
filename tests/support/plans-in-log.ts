import { readFileSync, statSync } from 'node:fs'
import type postgres from 'postgres'

/**
 * From now on the server writes down how it carries out every statement of this database, and reads a whole
 * table only where no index leads to the rows: an empty table then plans as a full one.
 */
export async function writePlansDown(admin: postgres.Sql): Promise<void> {
	const [{ name } = { name: '' }] = await admin<
		{ name: string }[]
	>`select current_database() as name`
	const settings = {
		session_preload_libraries: 'auto_explain',
		'auto_explain.log_min_duration': '0',
		'auto_explain.log_nested_statements': 'on',
		enable_seqscan: 'off',
	}
	await admin`load 'auto_explain'`
	for (const [setting, value] of Object.entries(settings))
		await admin.unsafe(`alter database ${name} set ${setting} = '${value}'`)
}

/** The tables that were read whole while the work was done, with the statement that did. */
export async function readWhole(logFile: string, work: () => Promise<unknown>): Promise<string[]> {
	const from = statSync(logFile).size
	await work()
	const plans = readFileSync(logFile).subarray(from).toString('utf8').split('Query Text: ').slice(1)
	return plans.flatMap((plan) =>
		[...plan.matchAll(/Seq Scan on (\w+)/g)].map(
			([, table = '']) => `${table}: ${plan.slice(0, 160).replaceAll(/\s+/g, ' ')}`,
		),
	)
}
