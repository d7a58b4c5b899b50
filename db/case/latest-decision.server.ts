import { desc, eq } from 'drizzle-orm'
import { type Tx } from '../client.server.ts'
import { decisions } from '../schema/index.ts'

export type Decision = typeof decisions.$inferSelect

/**
 * What was decided last, a row for each relief asked for: a case looked at again has earlier ones too. The first
 * speaks for the case.
 */
export async function latestDecisions(tx: Tx, caseId: string): Promise<Decision[]> {
	const rows = await tx
		.select()
		.from(decisions)
		.where(eq(decisions.caseId, caseId))
		.orderBy(desc(decisions.decidedAt))
	const at = rows[0]?.decidedAt.getTime()
	const latest = rows.filter(({ decidedAt }) => decidedAt.getTime() === at)
	return latest.toSorted((one, other) => weightOf(one) - weightOf(other))
}

/** What speaks for a case: an offer that waits, then what was granted, then what was not. */
export async function latestDecision(tx: Tx, caseId: string): Promise<Decision | undefined> {
	return (await latestDecisions(tx, caseId))[0]
}

function weightOf({ outcome, offerAnswer }: Decision): number {
	if (outcome === 'approved-changed' && offerAnswer === null) return 0
	if (outcome === 'approved' || offerAnswer === 'accepted') return 1
	if (outcome === 'approved-changed') return 2
	return outcome === 'referred' ? 3 : 4
}
