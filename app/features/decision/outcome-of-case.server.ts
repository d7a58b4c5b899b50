import { eq } from 'drizzle-orm'
import { type Outcome } from '#app/domain/outcome.ts'
import { formatDay, formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { latestDecision } from '#db/case/latest-decision.server.ts'
import { type Tx } from '#db/client.server.ts'
import { staff } from '#db/schema/index.ts'
import { openRecommendation } from './open-recommendation.server.ts'
import { type RecommendationSummary } from './recommendation-summary.server.ts'

export type DecisionView = {
	outcome: Outcome
	deemed: boolean
	by: string | null
	on: string
	answerBy: string | null
	offerAnswer: 'accepted' | 'declined' | 'lapsed' | null
	readAt: string | null
}

/** What was recommended and what was decided, as far as the case has come. */
export type OutcomeView = {
	recommendation: RecommendationSummary | null
	decision: DecisionView | null
}

export async function outcomeOfCase(
	tx: Tx,
	caseId: string,
	language: Language,
): Promise<OutcomeView | undefined> {
	const found = await openRecommendation(tx, caseId, language)
	const decision = await decisionOf(tx, caseId, language)
	if (!found && !decision) return undefined
	return { recommendation: found?.summary ?? null, decision }
}

async function decisionOf(
	tx: Tx,
	caseId: string,
	language: Language,
): Promise<DecisionView | null> {
	const row = await latestDecision(tx, caseId)
	if (!row) return null
	const [by] = row.decidedBy
		? await tx.select({ name: staff.name }).from(staff).where(eq(staff.id, row.decidedBy))
		: []
	return {
		...{ outcome: row.outcome, deemed: row.deemed === 'yes', by: by?.name ?? null },
		on: formatDay(row.decidedOn, language),
		answerBy: row.answerBy && formatDay(row.answerBy, language),
		offerAnswer: row.offerAnswer,
		readAt: row.firstReadAt && formatInstant(row.firstReadAt, language),
	}
}
