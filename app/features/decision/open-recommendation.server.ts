import { type InstalmentPlan } from '#app/domain/instalment-plan/plan.ts'
import { type Relief } from '#app/domain/relief.ts'
import { type Language } from '#app/i18n/language.ts'
import { plansOfCase, requestedUnder } from '#db/case/plans-of-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import {
	recommendationSummary,
	type RecommendationSummary,
} from './recommendation-summary.server.ts'
import { standingRecommendations } from './standing-recommendation.server.ts'

/** What waits for a decision about one relief: the plan asked for and the one to be granted. */
export type OpenRecommendation = {
	relief: Relief | null
	summary: RecommendationSummary
	requested: InstalmentPlan | null
	granted: InstalmentPlan | null
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
		open.push({
			relief,
			summary: await recommendationSummary(tx, one, language),
			requested: requested?.schedule ?? null,
			granted: plans.find(({ id }) => id === planId)?.schedule ?? null,
		})
	}
	return open
}
