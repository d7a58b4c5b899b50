import { desc, eq } from 'drizzle-orm'
import { type PlanWish } from '#app/domain/declaration.ts'
import { isReasonFor, type ReasonCode, returnCodes } from '#app/domain/decision/reason-code.ts'
import { type OfficeFindings } from '#app/domain/eligibility/office-findings.ts'
import { type Outcome } from '#app/domain/outcome.ts'
import { formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { plannedFrom } from '#db/case/plan-terms.server.ts'
import { type Tx } from '#db/client.server.ts'
import { plans, recommendations, staff } from '#db/schema/index.ts'

/** What was recommended before an approver gave the case back. */
export type EarlierRecommendation = {
	outcome: Outcome
	codes: readonly ReasonCode[]
	text: string
	findings: OfficeFindings
	offer: PlanWish | null
}

/** Who gave it back, when and why. */
export type ReturnView = {
	by: string
	at: string
	code: (typeof returnCodes)[number] | null
	words: string
}

/** The newest recommendation of a case where it was returned; one that stands or was decided is none. */
export async function returnedRecommendation(
	tx: Tx,
	caseId: string,
	language: Language,
): Promise<{ earlier: EarlierRecommendation; returned: ReturnView } | undefined> {
	const [row] = await tx
		.select({ put: recommendations, by: staff.name })
		.from(recommendations)
		.leftJoin(staff, eq(staff.id, recommendations.returnedBy))
		.where(eq(recommendations.caseId, caseId))
		.orderBy(desc(recommendations.recommendedAt))
		.limit(1)
	if (!row?.put.returnedAt) return undefined
	const { outcome, reasonCodes, text, findings, returnedAt, returnCode, returnText } = row.put
	return {
		earlier: {
			...{ outcome, text, findings },
			codes: reasonCodes.filter((code) => isReasonFor(outcome, code)),
			offer: outcome === 'approved-changed' ? await offerOf(tx, row.put.planId) : null,
		},
		returned: {
			by: row.by ?? '',
			at: formatInstant(returnedAt, language),
			code: returnCodes.find((code) => code === returnCode) ?? null,
			words: returnText ?? '',
		},
	}
}

async function offerOf(tx: Tx, planId: string | null): Promise<EarlierRecommendation['offer']> {
	if (planId === null) return null
	const [plan] = await tx.select().from(plans).where(eq(plans.id, planId))
	const reckoned = plan && plannedFrom(plan)
	if (!reckoned) return null
	const { terms } = reckoned
	const { relief, firstDueOn, payDay } = terms
	const size = terms.monthly === undefined ? { count: terms.count } : { monthly: terms.monthly }
	return { relief, firstDueOn, payDay, ...size }
}
