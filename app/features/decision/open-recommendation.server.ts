import { type InstalmentPlan } from '#app/domain/instalment-plan/plan.ts'
import { type Language } from '#app/i18n/language.ts'
import { plansOfCase } from '#db/case/plans-of-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import {
	recommendationSummary,
	type RecommendationSummary,
} from './recommendation-summary.server.ts'
import { standingRecommendation } from './standing-recommendation.server.ts'

/** What waits for a decision, worded, with the plan asked for and the one to be granted. */
export async function openRecommendation(
	tx: Tx,
	caseId: string,
	language: Language,
): Promise<
	| {
			summary: RecommendationSummary
			requested: InstalmentPlan | null
			granted: InstalmentPlan | null
	  }
	| undefined
> {
	const standing = await standingRecommendation(tx, caseId)
	if (!standing) return undefined
	const plans = await plansOfCase(tx, caseId)
	return {
		summary: await recommendationSummary(tx, standing, language),
		requested: plans.find(({ origin }) => origin === 'requested')?.schedule ?? null,
		granted: plans.find(({ id }) => id === standing.planId)?.schedule ?? null,
	}
}
