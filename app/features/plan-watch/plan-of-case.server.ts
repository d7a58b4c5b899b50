import { asc, eq } from 'drizzle-orm'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type CasePlan, plansOfCase } from '#db/case/plans-of-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { paymentsAsOf } from '#db/ledger/ledger-as-of.server.ts'
import { instalments, planItems, taxItems } from '#db/schema/index.ts'

const kept = ['active', 'completed', 'defaulted'] as const

export type KeptPlan = {
	plan: CasePlan
	instalments: (typeof instalments.$inferSelect)[]
	items: { itemNo: string; taxCode: string; attribution: string; paymentNumber: string | null }[]
	asOf: CalendarDate | undefined
}

/** The plans of a case that are or were in force, one under each relief, with what came of each instalment. */
export async function plansKept(tx: Tx, caseId: string): Promise<KeptPlan[]> {
	const all = await plansOfCase(tx, caseId)
	const inForce = all.filter(({ state }) => (kept as readonly string[]).includes(state))
	const found: KeptPlan[] = []
	for (const plan of inForce) {
		if (found.some((other) => other.plan.relief === plan.relief)) continue
		found.push(await keptPlan(tx, plan))
	}
	return found
}

async function keptPlan(tx: Tx, plan: CasePlan): Promise<KeptPlan> {
	const { itemNo, taxCode, attribution, paymentNumber } = taxItems
	return {
		plan,
		instalments: await tx
			.select()
			.from(instalments)
			.where(eq(instalments.planId, plan.id))
			.orderBy(asc(instalments.number)),
		items: await tx
			.select({ itemNo, taxCode, attribution, paymentNumber })
			.from(planItems)
			.innerJoin(taxItems, eq(taxItems.id, planItems.itemId))
			.where(eq(planItems.planId, plan.id))
			.orderBy(asc(taxItems.statutoryDueOn), asc(taxItems.id)),
		asOf: await paymentsAsOf(tx),
	}
}
