import { and, asc, eq, gt, inArray, lt } from 'drizzle-orm'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { groupedBy } from '#app/domain/grouped.ts'
import { type Payment } from '#app/domain/tax-item.ts'
import { type Tx } from '#db/client.server.ts'
import { isOneOf } from '#db/is-one-of.ts'
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
	itemIds: number[]
}

const watched = ['active', 'completed'] as const

/** The plans in force of these taxpayers, held until the transaction is over. */
export async function watchedPlans(tx: Tx, taxpayers: readonly number[]): Promise<WatchedPlan[]> {
	const { id, caseId, taxpayerId, state, calculatedOn, paidBefore } = plans
	const rows = await tx
		.select({ id, caseId, taxpayerId, state, calculatedOn, paidBefore })
		.from(plans)
		.where(and(isOneOf(taxpayerId, taxpayers), inArray(state, [...watched])))
		.orderBy(asc(id))
		.for('update')
	if (rows.length === 0) return []
	const ids = rows.map((row) => row.id)
	const { planId, number, dueOn, amount, paid } = instalments
	const parts = await tx
		.select({ planId, number, dueOn, amount, state: instalments.state, paid })
		.from(instalments)
		.where(isOneOf(planId, ids))
		.orderBy(asc(number))
	const made = await tx
		.select({ planId: planItems.planId, on: payments.paidOn, amount: payments.amountWon })
		.from(planItems)
		.innerJoin(payments, eq(payments.itemId, planItems.itemId))
		.where(and(isOneOf(planItems.planId, ids), eq(payments.cancelled, false)))
	const held = await tx
		.select({ planId: planItems.planId, itemId: planItems.itemId })
		.from(planItems)
		.where(isOneOf(planItems.planId, ids))
	const partsOf = groupedBy(parts, (row) => row.planId)
	const paymentsOf = groupedBy(made, (row) => row.planId)
	const heldBy = groupedBy(held, (row) => row.planId)
	return rows.map((row) => ({
		...row,
		state: row.state === 'completed' ? 'completed' : 'active',
		instalments: partsOf.get(row.id) ?? [],
		payments: paymentsOf.get(row.id) ?? [],
		itemIds: (heldBy.get(row.id) ?? []).map(({ itemId }) => itemId),
	}))
}

/** Whose instalment was due before a day and has not been looked at since, some at a time. */
export async function taxpayersDue(
	tx: Tx,
	{ before, after, limit }: { before: CalendarDate; after: number; limit: number },
): Promise<number[]> {
	const rows = await tx
		.selectDistinct({ taxpayerId: plans.taxpayerId })
		.from(instalments)
		.innerJoin(plans, eq(plans.id, instalments.planId))
		.where(
			and(
				eq(instalments.state, 'upcoming'),
				lt(instalments.dueOn, before),
				eq(plans.state, 'active'),
				gt(plans.taxpayerId, after),
			),
		)
		.orderBy(asc(plans.taxpayerId))
		.limit(limit)
	return rows.map(({ taxpayerId }) => taxpayerId)
}
