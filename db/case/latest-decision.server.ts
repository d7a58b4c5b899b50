import { desc, eq } from 'drizzle-orm'
import { type Tx } from '../client.server.ts'
import { decisions } from '../schema/index.ts'

export type Decision = typeof decisions.$inferSelect

/** The decision that stands: a case looked at again has an earlier one too. */
export async function latestDecision(tx: Tx, caseId: string): Promise<Decision | undefined> {
	const [row] = await tx
		.select()
		.from(decisions)
		.where(eq(decisions.caseId, caseId))
		.orderBy(desc(decisions.decidedAt))
		.limit(1)
	return row
}
