import { desc, eq } from 'drizzle-orm'
import { type OfficeFindings } from '../../app/domain/eligibility/office-findings.ts'
import { type Outcome } from '../../app/domain/outcome.ts'
import { type Relief } from '../../app/domain/relief.ts'
import { type Tx } from '../client.server.ts'
import { recommendations } from '../schema/index.ts'
import { type OfficeCase } from './office-case.server.ts'

/** What was found so far, and the outcomes that wait for a decision. */
export type FoundSoFar = {
	findings: OfficeFindings
	recommended: Partial<Record<Relief, Outcome>>
}

/** Out of the newest recommendation; who looks again at a decision starts from nothing. */
export async function foundSoFar(
	tx: Tx,
	{ id, state }: Pick<OfficeCase, 'id' | 'state'>,
): Promise<FoundSoFar> {
	const rows = await tx
		.select()
		.from(recommendations)
		.where(eq(recommendations.caseId, id))
		.orderBy(desc(recommendations.recommendedAt))
	const [row] = rows
	const isEarlier = state === 'reconsidering' && row?.returnedAt === null
	if (!row || isEarlier) return { findings: {}, recommended: {} }
	const waits = state === 'recommended' && row.returnedAt === null
	const at = row.recommendedAt.getTime()
	const latest = rows.filter(({ recommendedAt }) => recommendedAt.getTime() === at)
	return {
		findings: row.findings,
		recommended: waits
			? Object.fromEntries(latest.map(({ relief, outcome }) => [relief ?? '', outcome]))
			: {},
	}
}
