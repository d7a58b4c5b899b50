import { eq } from 'drizzle-orm'
import { type InstalmentPlan } from '#app/domain/instalment-plan/plan.ts'
import { type Relief } from '#app/domain/relief.ts'
import { plansOfCase, requestedUnder } from '#db/case/plans-of-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { caseReliefs } from '#db/schema/index.ts'

/** The plans of a case as they were asked for, each under its relief. */
export async function requestedPlans(
	tx: Tx,
	caseId: string,
): Promise<(relief: Relief) => InstalmentPlan | null> {
	const plans = await plansOfCase(tx, caseId)
	const rows = await tx.select().from(caseReliefs).where(eq(caseReliefs.caseId, caseId))
	const asked = rows.map(({ relief }) => relief)
	return (relief) => requestedUnder(relief, asked, plans)?.schedule ?? null
}
