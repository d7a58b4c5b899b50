import { and, eq } from 'drizzle-orm'
import { type Tx } from '#db/client.server.ts'
import { evidenceRequirements } from '#db/schema/index.ts'

/** The documents asked for of which nothing came, and which were not said to be out of reach. */
export async function missingEvidence(tx: Tx, caseId: string): Promise<string[]> {
	const rows = await tx
		.select({ rule: evidenceRequirements.rule })
		.from(evidenceRequirements)
		.where(and(eq(evidenceRequirements.caseId, caseId), eq(evidenceRequirements.state, 'needed')))
		.orderBy(evidenceRequirements.rule)
	return rows.map(({ rule }) => rule)
}
