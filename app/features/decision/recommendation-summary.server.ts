import { eq } from 'drizzle-orm'
import {
	findableFacts,
	type FindableFact,
	foundCounts,
} from '#app/domain/eligibility/office-findings.ts'
import { isReasonFor, type ReasonCode } from '#app/domain/decision/reason-code.ts'
import { type Outcome } from '#app/domain/outcome.ts'
import { type Relief } from '#app/domain/relief.ts'
import { formatInstant, formatWon } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { type Tx } from '#db/client.server.ts'
import { staff } from '#db/schema/index.ts'
import { type Recommendation } from './standing-recommendation.server.ts'

export type Finding = { fact: FindableFact; found: 'yes' | 'no' | null; amount: string | null }

/** A recommendation as whoever decides reads it. */
export type RecommendationSummary = {
	relief: Relief | null
	outcome: Outcome
	codes: ReasonCode[]
	text: string
	by: string
	at: string
	findings: Finding[]
}

export async function recommendationSummary(
	tx: Tx,
	{ relief, outcome, reasonCodes, text, findings, recommendedBy, recommendedAt }: Recommendation,
	language: Language,
): Promise<RecommendationSummary> {
	const [by] = await tx.select({ name: staff.name }).from(staff).where(eq(staff.id, recommendedBy))
	return {
		relief,
		outcome,
		codes: reasonCodes.filter((code) => isReasonFor(outcome, code)),
		text,
		by: by?.name ?? '',
		at: formatInstant(recommendedAt, language),
		findings: findableFacts.flatMap((fact) => {
			const value = findings[fact]
			if (value === undefined || value === null) return []
			const found = typeof value === 'boolean' ? (value ? 'yes' : 'no') : null
			const isCount = (foundCounts as readonly FindableFact[]).includes(fact)
			const written = (number: number) => (isCount ? String(number) : formatWon(number, language))
			const amount = typeof value === 'number' ? written(value) : null
			return [{ fact, found, amount }]
		}),
	}
}
