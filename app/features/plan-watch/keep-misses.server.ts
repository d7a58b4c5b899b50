import { sql } from 'drizzle-orm'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Won } from '#app/domain/won.ts'
import { type Tx } from '#db/client.server.ts'
import { isOneOf } from '#db/is-one-of.ts'
import { planMisses } from '#db/schema/index.ts'

/** An instalment whose day has passed, and what of it has not come. */
export type Missed = { dueOn: CalendarDate; lacking: Won }

type Looked = { plan: { id: string; caseId: string }; short: readonly Missed[] }

/**
 * Raises plans that have fallen behind to their office, and takes back those that caught up. No plan ends by
 * this: 국세징수법 §16① lets the office decide it, after hearing the person (국세징수사무처리규정 §83①).
 */
export async function keepMisses(tx: Tx, looked: readonly Looked[]): Promise<void> {
	const onTime = looked.filter(({ short }) => short.length === 0)
	const behind = looked.filter(({ short }) => short.length > 0)
	if (onTime.length > 0) {
		const ids = onTime.map(({ plan }) => plan.id)
		await tx.delete(planMisses).where(isOneOf(planMisses.planId, ids))
	}
	if (behind.length === 0) return
	const column = <T>(value: (one: Looked) => T) => sql.param(behind.map(value))
	await tx.execute(sql`
		insert into plan_misses (plan_id, case_id, office_code, since, misses, lacking)
		select n.plan_id, c.id, c.office_code, n.since::date, n.misses, n.lacking
		from unnest(${column(({ plan }) => plan.id)}::uuid[], ${column(({ plan }) => plan.caseId)}::uuid[],
			${column(({ short }) => firstDay(short))}::text[], ${column(({ short }) => short.length)}::int[],
			${column(({ short }) => sumOf(short))}::bigint[]) as n (plan_id, case_id, since, misses, lacking)
		join cases c on c.id = n.case_id
		on conflict (plan_id) do update
			set since = excluded.since, misses = excluded.misses, lacking = excluded.lacking`)
}

function firstDay(short: readonly Missed[]): CalendarDate | undefined {
	return short.map(({ dueOn }) => dueOn).sort()[0]
}

function sumOf(short: readonly Missed[]): Won {
	return short.reduce((sum, { lacking }) => sum + lacking, 0)
}
