import { eq } from 'drizzle-orm'
import { type Outcome } from '#app/domain/outcome.ts'
import { type Relief } from '#app/domain/relief.ts'
import { formatDay, formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { latestDecisions } from '#db/case/latest-decision.server.ts'
import { type Tx } from '#db/client.server.ts'
import { staff } from '#db/schema/index.ts'
import { openRecommendations } from './open-recommendation.server.ts'
import { type RecommendationSummary } from './recommendation-summary.server.ts'

export type DecisionView = {
	relief: Relief | null
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
	recommendations: RecommendationSummary[]
	decisions: DecisionView[]
}

export async function outcomeOfCase(
	tx: Tx,
	caseId: string,
	language: Language,
): Promise<OutcomeView | undefined> {
	const found = await openRecommendations(tx, caseId, language)
	const decided = await decisionsOf(tx, caseId, language)
	if (found.length + decided.length === 0) return undefined
	return { recommendations: found.map(({ summary }) => summary), decisions: decided }
}

async function decisionsOf(tx: Tx, caseId: string, language: Language): Promise<DecisionView[]> {
	const rows = await latestDecisions(tx, caseId)
	const decidedBy = rows[0]?.decidedBy
	const [by] = decidedBy
		? await tx.select({ name: staff.name }).from(staff).where(eq(staff.id, decidedBy))
		: []
	return rows.map((row) => ({
		...{ relief: row.relief, outcome: row.outcome },
		...{ deemed: row.deemed === 'yes', by: by?.name ?? null },
		on: formatDay(row.decidedOn, language),
		answerBy: row.answerBy && formatDay(row.answerBy, language),
		offerAnswer: row.offerAnswer,
		readAt: row.firstReadAt && formatInstant(row.firstReadAt, language),
	}))
}
