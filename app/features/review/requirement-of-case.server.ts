import { and, eq } from 'drizzle-orm'
import { type Tx } from '#db/client.server.ts'
import { evidenceRequirements } from '#db/schema/index.ts'

export type Requirement = typeof evidenceRequirements.$inferSelect

const isFor = (caseId: string, rule: string) =>
	and(eq(evidenceRequirements.caseId, caseId), eq(evidenceRequirements.rule, rule))

/** One document asked for in a case; what was never asked for is not there. */
export async function requirementOf(tx: Tx, caseId: string, rule: string): Promise<Requirement> {
	const [row] = await tx.select().from(evidenceRequirements).where(isFor(caseId, rule))
	if (!row) throw new Response(null, { status: 404 })
	return row
}

type Change = Pick<
	Requirement,
	'state' | 'waivedBy' | 'waivedReason' | 'waivedWords' | 'waivedFrom'
>

/** How far a document is from now on. */
export async function keepRequirement(
	tx: Tx,
	{ caseId, rule }: Pick<Requirement, 'caseId' | 'rule'>,
	change: Change,
	changedAt: Date,
): Promise<void> {
	await tx
		.update(evidenceRequirements)
		.set({ ...change, changedAt })
		.where(isFor(caseId, rule))
}

/** What a document has that nobody goes without. */
export const noWaiver = { waivedBy: null, waivedReason: null, waivedWords: null, waivedFrom: null }
