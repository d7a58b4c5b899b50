import { noting } from '#db/ledger/note-changes.ts'
import { type MergePlan } from './merge-plans.ts'

function incoming({ from, identity, content, stagedKey }: MergePlan): string {
	const columns = Object.entries({ ...identity, ...content, row_key: stagedKey })
	return `(select ${columns.map(([name, value]) => `${value} as ${name}`).join(', ')} from ${from}) n`
}

function isSameRow({ identity }: MergePlan): string {
	return Object.keys(identity)
		.map((name) => `t.${name} = n.${name}`)
		.join(' and ')
}

/** Keeps apart which rows of the table differ from the file, with what they said before. */
export function changedRows(plan: MergePlan): string {
	const names = Object.keys(plan.content)
	const old = names.map((name) => `t.${name}`)
	const fresh = names.map((name) => `n.${name}`)
	if (plan.remembers.includes('ended_on')) {
		old.push('t.ended_on')
		fresh.push('null::date')
	}
	const taxpayerNow = 'taxpayer_id' in plan.content ? 'n.taxpayer_id' : 'null::bigint'
	return `create temp table changed on commit drop as
		select t.${plan.row} as row_is, ${fresh.slice(0, names.length).join(', ')}, n.row_key,
			${plan.taxpayer} as taxpayer, ${taxpayerNow} as taxpayer_now,
			${told(plan, 'before')} as before, ${told(plan, 'after')} as after
		from ${plan.table} t join ${incoming(plan)} on ${isSameRow(plan)}
		where (${old.join(', ')}) is distinct from (${fresh.join(', ')})`
}

/**
 * What the history says of each column that differs, by its name there. Column by column: to write all of them
 * and compare afterwards took ten times as long.
 */
function told({ content, told, remembers }: MergePlan, when: 'before' | 'after'): string {
	const row = when === 'before' ? 't' : 'n'
	const parts = Object.keys(content).flatMap((name) => {
		const differs = `t.${name} is distinct from n.${name}`
		if (!(name in told)) return [saying(differs, name.replace('_y_', '_y'), `${row}.${name}`)]
		const other = told[name]
		return other ? [saying(differs, 'item_no', other[when])] : []
	})
	if (remembers.includes('ended_on')) {
		const ended = when === 'before' ? 't.ended_on' : 'null::date'
		parts.push(saying('t.ended_on is not null', 'ended_on', ended))
	}
	return `nullif(${parts.join(' || ')}, '{}')`
}

function saying(differs: string, name: string, value: string): string {
	return `case when ${differs} then jsonb_build_object('${name}', ${value}) else '{}' end`
}

export function updateRows(plan: MergePlan, asOf: string): string {
	const changes = Object.keys(plan.content).map((name) => `${name} = c.${name}`)
	if (plan.remembers.includes('as_of')) changes.push(`as_of = '${asOf}'`)
	if (plan.remembers.includes('ended_on')) changes.push('ended_on = null')
	return `update ${plan.table} t set ${changes.join(', ')} from changed c where t.${plan.row} = c.row_is`
}

/** Puts the new rows in; it answers how many `rows` there were. */
export function insertRows(plan: MergePlan, asOf: string): string {
	const names = Object.keys({ ...plan.identity, ...plan.content })
	const values = names.map((name) => `n.${name}`)
	if (plan.remembers.includes('as_of')) {
		names.push('as_of')
		values.push(`'${asOf}'::date`)
	}
	const statement = `insert into ${plan.table} as t (${names.join(', ')})
		select ${values.join(', ')} from ${incoming(plan)}
		where not exists (select 1 from ${plan.table} t where ${isSameRow(plan)})`
	if (plan.isFollowed) return noting(statement, plan.taxpayer)
	return `with put as (${statement} returning 1) select count(*)::int as rows from put`
}

/** Keeps apart what a snapshot no longer names; a refused line still names its row. */
export function goneRows(plan: MergePlan, asOf: string): string {
	const [was, is] = endings[plan.end](asOf)
	return `create temp table gone on commit drop as
		select t.${plan.row} as row_is, ${plan.key} as row_key, ${plan.taxpayer} as taxpayer,
			null::bigint as taxpayer_now, '${was}'::jsonb as before, '${is}'::jsonb as after
		from ${plan.standing}
			and not exists (select 1 from stage s where ${plan.isNamed})
			and not exists (select 1 from refused s where ${plan.isNamed})`
}

const endings: Record<MergePlan['end'], (asOf: string) => [was: string, is: string]> = {
	ended: (asOf) => ['{"ended_on":null}', `{"ended_on":"${asOf}"}`],
	cancelled: () => ['{"cancelled":false}', '{"cancelled":true}'],
	removed: () => ['{}', '{}'],
}

export function endRows({ table, row, end }: MergePlan, asOf: string): string {
	const isGone = `t.${row} = g.row_is`
	switch (end) {
		case 'ended':
			return `update ${table} t set ended_on = '${asOf}' from gone g where ${isGone}`
		case 'cancelled':
			return `update ${table} t set cancelled = true, as_of = '${asOf}' from gone g where ${isGone}`
		case 'removed':
			return `delete from ${table} t using gone g where ${isGone} and t.taxpayer_id = g.taxpayer`
	}
}
