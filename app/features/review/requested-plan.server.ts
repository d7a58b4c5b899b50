import { type InstalmentPlan } from '#app/domain/instalment-plan/plan.ts'
import { plansOfCase } from '#db/case/plans-of-case.server.ts'
import { type Tx } from '#db/client.server.ts'

/** The plan of a case as it was asked for, if one was. */
export async function requestedPlan(tx: Tx, caseId: string): Promise<InstalmentPlan | null> {
	const plans = await plansOfCase(tx, caseId)
	return plans.find(({ origin }) => origin === 'requested')?.schedule ?? null
}
