import { type InstalmentPlan } from '#app/domain/instalment-plan/plan.ts'
import { type Relief } from '#app/domain/relief.ts'
import { type Language } from '#app/i18n/language.ts'
import { plannedFrom } from '#db/case/plan-terms.server.ts'
import { type CasePlan, plansOfCase, requestedUnder } from '#db/case/plans-of-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import {
	recommendationSummary,
	type RecommendationSummary,
} from './recommendation-summary.server.ts'
import { type ShapesBeside } from './shape-row.server.ts'
import { standingRecommendations } from './standing-recommendation.server.ts'

/** What waits for a decision about one relief: the plan asked for and the one to be granted. */
export type OpenRecommendation = {
	relief: Relief | null
	summary: RecommendationSummary
	requested: InstalmentPlan | null
	granted: InstalmentPlan | null
	shapes: ShapesBeside
}

/** What waits for a decision, worded, a part for each relief asked for. */
export async function openRecommendations(
	tx: Tx,
	caseId: string,
	language: Language,
): Promise<OpenRecommendation[]> {
	const standing = await standingRecommendations(tx, caseId)
	const plans = await plansOfCase(tx, caseId)
	const asked = standing.flatMap(({ relief }) => relief ?? [])
	const open: OpenRecommendation[] = []
	for (const one of standing) {
		const { relief, planId } = one
		const requested = relief && requestedUnder(relief, asked, plans)
		const granted = plans.find(({ id }) => id === planId)
		open.push({
			relief,
			summary: await recommendationSummary(tx, one, language),
			requested: requested?.schedule ?? null,
			granted: granted?.schedule ?? null,
			shapes: { asked: shapeOf(requested), other: shapeOf(granted) },
		})
	}
	return open
}

function shapeOf(plan: CasePlan | null | undefined) {
	return plan ? plannedFrom(plan)?.terms.shape : undefined
}
