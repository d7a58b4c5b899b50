import type postgres from 'postgres'
import { type FileAbout } from './first-line.server.ts'
import { noting } from '#db/ledger/note-changes.ts'
import { mergePlans, type MergePlan } from './merge-plans.ts'

export type Merged = { inserted: number; updated: number; ended: number }

/**
 * Brings checked rows into their table: new ones in, changed ones changed, and from a snapshot the
 * missing ones ended. A row that says what the table says is not touched.
 */
export async function mergeStaged(
	sql: postgres.TransactionSql,
	{ kind, asOf, mode }: FileAbout,
): Promise<Merged> {
	const plan = mergePlans[kind]
	const done = (statement: string) => merge(sql, statement, plan.whose)
	const updated = hasContent(plan) ? await done(updateOf(plan, asOf)) : 0
	const inserted = await done(insertOf(plan, asOf))
	const ended = mode === 'snapshot' ? await done(endOf(plan, asOf)) : 0
	return { inserted, updated, ended }
}

/** Counts the rows a statement touched, and notes whose they are where they are anybody's. */
async function merge(
	sql: postgres.TransactionSql,
	statement: string,
	whose: string | null,
): Promise<number> {
	if (whose === null) return (await sql.unsafe(statement)).count
	const [done] = await sql.unsafe<{ rows: number }[]>(noting(statement, whose))
	return done?.rows ?? 0
}

/** Whether there is anything a snapshot of this kind could end. */
export async function hasStanding(
	sql: postgres.TransactionSql,
	{ kind }: FileAbout,
): Promise<boolean> {
	const { table, standing } = mergePlans[kind]
	return (await sql.unsafe(`select 1 from ${table} where ${standing} limit 1`)).length > 0
}

function hasContent(plan: MergePlan): boolean {
	return Object.keys(plan.content).length > 0
}

function incoming({ from, identity, content }: MergePlan): string {
	const columns = Object.entries({ ...identity, ...content })
	return `(select ${columns.map(([name, value]) => `${value} as ${name}`).join(', ')} from ${from}) n`
}

function isSameRow({ identity }: MergePlan): string {
	return Object.keys(identity)
		.map((name) => `t.${name} = n.${name}`)
		.join(' and ')
}

function updateOf(plan: MergePlan, asOf: string): string {
	const names = Object.keys(plan.content)
	const changes = names.map((name) => `${name} = n.${name}`)
	const old = names.map((name) => `t.${name}`)
	const fresh = names.map((name) => `n.${name}`)
	if (plan.remembers.includes('as_of')) changes.push(`as_of = '${asOf}'`)
	if (plan.remembers.includes('ended_on')) {
		changes.push('ended_on = null')
		old.push('t.ended_on')
		fresh.push('null::date')
	}
	return `update ${plan.table} t set ${changes.join(', ')} from ${incoming(plan)}
		where ${isSameRow(plan)} and (${old.join(', ')}) is distinct from (${fresh.join(', ')})`
}

function insertOf(plan: MergePlan, asOf: string): string {
	const names = Object.keys({ ...plan.identity, ...plan.content })
	const remembersDay = plan.remembers.includes('as_of')
	const columns = remembersDay ? [...names, 'as_of'] : names
	const values = names.map((name) => `n.${name}`)
	if (remembersDay) values.push(`'${asOf}'::date`)
	return `insert into ${plan.table} as t (${columns.join(', ')}) select ${values.join(', ')}
		from ${incoming(plan)}
		where not exists (select 1 from ${plan.table} t where ${isSameRow(plan)})`
}

function endOf(plan: MergePlan, asOf: string): string {
	return `${plan.end(asOf)} and not exists (select 1 from stage s where ${plan.isNamed})`
}
