import { and, isNull, sql } from 'drizzle-orm'
import { addDays } from '#app/domain/calendar-date.ts'
import { demandNearDays } from '#app/domain/demand-near.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { type Tx } from '#db/client.server.ts'
import { isOneOf } from '#db/is-one-of.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { assignments } from '#db/schema/index.ts'
import { tellStaff } from '#db/tell-staff.server.ts'
import { keepItems, keepMove, keepQueue } from './keep-cases.server.ts'
import { lookAtCase, type LookedCase, type LookedItem } from './look-at-case.ts'
import { watchedCases } from './watched-cases.server.ts'

/**
 * What the ledger says now of the items of open cases: one paid off leaves its case and its officer is told,
 * a seizure or a demand that runs out soon moves the case in the queue. All of them in a few statements.
 */
export async function followCases(tx: Tx, taxpayers: readonly number[]): Promise<void> {
	const rows = await watchedCases(tx, taxpayers)
	if (rows.length === 0) return
	const parameters = await currentParameters()
	const [at, on] = [now(), today()]
	const looked = rows.map((row) => lookAtCase(row, on, parameters))
	await keepItems(
		tx,
		looked.flatMap(({ items }) => items),
		at,
	)
	await keepQueue(tx, looked)
	const left = casesIn(looked, 'left')
	await keepMove(tx, 'item-left', left, at)
	await keepMove(tx, 'item-back', casesIn(looked, 'back'), at)
	await tellStaff(tx, await officersOf(tx, left), { template: 'staff-item-left', at })
}

/** Whose demand runs out soon by now, and whose no longer does: days pass without a file. */
export async function demandsDue(
	tx: Tx,
	{ after, limit }: { after: number; limit: number },
): Promise<number[]> {
	const on = today()
	// Once a night through all of the queue.
	await tx.execute(sql`select set_config('statement_timeout', '600000', true)`)
	const last = addDays(on, demandNearDays(on, await currentParameters()))
	const rows = await tx.execute<{ taxpayer_id: string }>(sql`
		select c.taxpayer_id from queue_items q join cases c on c.id = q.case_id
		where c.taxpayer_id > ${after} and ('demand-deadline-near' = any (q.flags)) is distinct from exists (
			select 1 from case_items held join tax_items i on i.id = held.item_id
			where held.case_id = c.id and held.left_at is null
				and i.demand_due_on between ${on}::date and ${last}::date)
		order by c.taxpayer_id limit ${limit}`)
	return rows.map((row) => Number(row.taxpayer_id))
}

function casesIn(looked: readonly LookedCase[], turned: LookedItem['turned']): string[] {
	return looked
		.filter(({ items }) => items.some((item) => item.turned === turned))
		.map(({ row }) => row.id)
}

async function officersOf(tx: Tx, cases: readonly string[]) {
	if (cases.length === 0) return []
	return tx
		.select({ staffId: assignments.staffId, caseId: assignments.caseId })
		.from(assignments)
		.where(and(isOneOf(assignments.caseId, cases), isNull(assignments.endedAt)))
}
