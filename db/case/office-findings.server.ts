import { desc, eq } from 'drizzle-orm'
import { type OfficeFindings } from '../../app/domain/eligibility/office-findings.ts'
import { type Outcome } from '../../app/domain/outcome.ts'
import { type Tx } from '../client.server.ts'
import { recommendations } from '../schema/index.ts'
import { type OfficeCase } from './office-case.server.ts'

/** What was found so far, and the outcome that waits for a decision. */
export type FoundSoFar = { findings: OfficeFindings; recommended: Outcome | null }

/** Out of the newest recommendation; who looks again at a decision starts from nothing. */
export async function foundSoFar(
	tx: Tx,
	{ id, state }: Pick<OfficeCase, 'id' | 'state'>,
): Promise<FoundSoFar> {
	const [row] = await tx
		.select()
		.from(recommendations)
		.where(eq(recommendations.caseId, id))
		.orderBy(desc(recommendations.recommendedAt))
		.limit(1)
	const isEarlier = state === 'reconsidering' && row?.returnedAt === null
	if (!row || isEarlier) return { findings: {}, recommended: null }
	return {
		findings: row.findings,
		recommended: state === 'recommended' && row.returnedAt === null ? row.outcome : null,
	}
}
