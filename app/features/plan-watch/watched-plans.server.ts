import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Payment } from '#app/domain/tax-item.ts'
import { type Tx } from '#db/client.server.ts'
import { instalments, payments, planItems, plans } from '#db/schema/index.ts'

export type WatchedInstalment = Pick<
	typeof instalments.$inferSelect,
	'number' | 'dueOn' | 'amount' | 'state' | 'paid'
>

/** A plan in force with its rows as they stand and every payment on its items. */
export type WatchedPlan = {
	id: string
	caseId: string
	taxpayerId: number
	state: 'active' | 'completed'
	calculatedOn: CalendarDate
	paidBefore: number
	instalments: WatchedInstalment[]
	payments: Payment[]
}

const watched = ['active', 'completed'] as const

/** The next plans in the order of their ids, held until the transaction is over. */
export async function nextWatchedPlans(
	tx: Tx,
	{ after, limit }: { after: string | undefined; limit: number },
): Promise<WatchedPlan[]> {
	const { id, caseId, taxpayerId, state, calculatedOn, paidBefore } = plans
	const rows = await tx
		.select({ id, caseId, taxpayerId, state, calculatedOn, paidBefore })
		.from(plans)
		.where(and(inArray(state, [...watched]), after === undefined ? undefined : gt(id, after)))
		.orderBy(asc(id))
		.limit(limit)
		.for('update')
	if (rows.length === 0) return []
	const ids = rows.map((row) => row.id)
	const parts = await tx
		.select()
		.from(instalments)
		.where(inArray(instalments.planId, ids))
		.orderBy(asc(instalments.number))
	const paid = await tx
		.select({ planId: planItems.planId, on: payments.paidOn, amount: payments.amountWon })
		.from(planItems)
		.innerJoin(payments, eq(payments.itemId, planItems.itemId))
		.where(and(inArray(planItems.planId, ids), eq(payments.cancelled, false)))
	return rows.map((row) => ({
		...row,
		state: row.state === 'completed' ? 'completed' : 'active',
		instalments: parts.filter(({ planId }) => planId === row.id),
		payments: paid.filter(({ planId }) => planId === row.id),
	}))
}
