import { asc, eq } from 'drizzle-orm'
import { type Instalment, type InstalmentPlan } from '../../app/domain/instalment-plan/plan.ts'
import { type Relief } from '../../app/domain/relief.ts'
import { type Tx } from '../client.server.ts'
import { plans } from '../schema/index.ts'

/** A plan of a case as it was reckoned, asked for or offered. */
export type CasePlan = Omit<typeof plans.$inferSelect, 'trace'> & { schedule: InstalmentPlan }

/** Every plan of a case, the one asked for first. */
export async function plansOfCase(tx: Tx, caseId: string): Promise<CasePlan[]> {
	const rows = await tx
		.select()
		.from(plans)
		.where(eq(plans.caseId, caseId))
		.orderBy(asc(plans.createdAt), asc(plans.id))
	return rows.map(({ trace, ...plan }) => ({ ...plan, schedule: scheduleOf(plan, trace) }))
}

/** The plan asked for under one of the reliefs. One that goes with no relief goes with the only one there is. */
export function requestedUnder(
	relief: Relief,
	asked: readonly Relief[],
	plans: readonly CasePlan[],
): CasePlan | undefined {
	const requested = plans.filter(({ origin }) => origin === 'requested')
	const planned: readonly Relief[] = asked.filter((one) => one !== 'extinction')
	if (!planned.includes(relief)) return undefined
	return (
		requested.find((plan) => plan.relief === relief) ??
		(planned.length === 1 ? requested[0] : undefined)
	)
}

// Only rows of a schedule are ever written there (see `keepPlan`).
function scheduleOf(
	{ total, surchargeDuringPlan, firstDueOn }: Omit<typeof plans.$inferSelect, 'trace'>,
	trace: unknown,
): InstalmentPlan {
	const instalments = trace as Instalment[]
	const endsOn = instalments.at(-1)?.dueOn ?? firstDueOn
	return { instalments, owedNow: total - surchargeDuringPlan, surchargeDuringPlan, total, endsOn }
}
