import { and, desc, eq, isNull, ne } from 'drizzle-orm'
import { reliefsInOrder } from '#app/domain/decision/case-basis.ts'
import { type Tx } from '#db/client.server.ts'
import { recommendations } from '#db/schema/index.ts'

export type Recommendation = typeof recommendations.$inferSelect

/** What waits for a decision, a row for each relief asked for; what was returned stands no more. */
export async function standingRecommendations(tx: Tx, caseId: string): Promise<Recommendation[]> {
	const rows = await tx
		.select()
		.from(recommendations)
		.where(and(eq(recommendations.caseId, caseId), isNull(recommendations.returnedAt)))
		.orderBy(desc(recommendations.recommendedAt))
	return putTogether(rows)
}

/** Of rows with the newest first, those put forward with it; the leading relief comes first. */
export function putTogether(rows: readonly Recommendation[]): Recommendation[] {
	const at = rows[0]?.recommendedAt.getTime()
	const together = rows.filter(({ recommendedAt }) => recommendedAt.getTime() === at)
	const order = reliefsInOrder(together.flatMap(({ relief }) => relief ?? []))
	const placeOf = ({ relief }: Recommendation) => (relief ? order.indexOf(relief) : -1)
	return together.toSorted((one, other) => placeOf(one) - placeOf(other))
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
