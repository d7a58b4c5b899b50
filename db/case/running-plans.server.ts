import { and, asc, eq, inArray } from 'drizzle-orm'
import { type Tx } from '../client.server.ts'
import { instalments, planItems, plans } from '../schema/index.ts'
import { type CasePlan, plansOfCase } from './plans-of-case.server.ts'

/** A plan in force, the numbers of its instalments that are paid, and the rows of `tax_items` it pays. */
export type RunningPlan = CasePlan & { paidNumbers: number[]; itemIds: number[] }

/** The plans in force that pay one of the items: whatever new plan is put in force ends them. */
export async function runningPlansOn(tx: Tx, itemIds: readonly number[]): Promise<RunningPlan[]> {
	if (itemIds.length === 0) return []
	const rows = await tx
		.selectDistinct({ id: plans.id, caseId: plans.caseId })
		.from(planItems)
		.innerJoin(plans, eq(plans.id, planItems.planId))
		.where(and(inArray(planItems.itemId, [...itemIds]), eq(plans.state, 'active')))
		.orderBy(asc(plans.id))
	const found: RunningPlan[] = []
	for (const { id, caseId } of rows) {
		const plan = (await plansOfCase(tx, caseId)).find((one) => one.id === id)
		if (plan) found.push({ ...plan, ...(await standingOf(tx, id)) })
	}
	return found
}

async function standingOf(tx: Tx, planId: string) {
	const paid = await tx
		.select({ number: instalments.number })
		.from(instalments)
		.where(and(eq(instalments.planId, planId), inArray(instalments.state, ['paid', 'settled'])))
	return { paidNumbers: paid.map(({ number }) => number), itemIds: await itemsOf(tx, planId) }
}

/** The rows of `tax_items` a plan pays. */
export async function itemsOf(tx: Tx, planId: string): Promise<number[]> {
	const rows = await tx
		.select({ itemId: planItems.itemId })
		.from(planItems)
		.where(eq(planItems.planId, planId))
	return rows.map(({ itemId }) => itemId)
}
