import { and, desc, eq, isNull, ne } from 'drizzle-orm'
import { type Tx } from '#db/client.server.ts'
import { recommendations } from '#db/schema/index.ts'

export type Recommendation = typeof recommendations.$inferSelect

/** The recommendation that waits for a decision; one that was returned stands no more. */
export async function standingRecommendation(
	tx: Tx,
	caseId: string,
): Promise<Recommendation | undefined> {
	const [row] = await tx
		.select()
		.from(recommendations)
		.where(and(eq(recommendations.caseId, caseId), isNull(recommendations.returnedAt)))
		.orderBy(desc(recommendations.recommendedAt))
		.limit(1)
	return row
}

/** Whose recommendation this is, unless it is the approver's own: nobody decides what they recommended. */
export async function recommenderOtherThan(
	tx: Tx,
	recommendationId: string,
	approverId: string,
): Promise<string | undefined> {
	const [row] = await tx
		.select({ by: recommendations.recommendedBy })
		.from(recommendations)
		.where(
			and(eq(recommendations.id, recommendationId), ne(recommendations.recommendedBy, approverId)),
		)
	return row?.by
}
