import { desc, eq } from 'drizzle-orm'
import { type PlanWish } from '#app/domain/declaration.ts'
import { isReasonFor, type ReasonCode, returnCodes } from '#app/domain/decision/reason-code.ts'
import { type OfficeFindings } from '#app/domain/eligibility/office-findings.ts'
import { type Outcome } from '#app/domain/outcome.ts'
import { type Relief } from '#app/domain/relief.ts'
import { formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { plannedFrom } from '#db/case/plan-terms.server.ts'
import { type Tx } from '#db/client.server.ts'
import { plans, recommendations, staff } from '#db/schema/index.ts'
import { putTogether, type Recommendation } from './standing-recommendation.server.ts'

type EarlierPut = {
	outcome: Outcome
	codes: readonly ReasonCode[]
	offer: PlanWish | null
}

/** What was recommended before an approver gave the case back, relief by relief. */
export type EarlierRecommendation = {
	text: string
	findings: OfficeFindings
	puts: Partial<Record<Relief, EarlierPut>>
}

/** Who gave it back, when and why. */
export type ReturnView = {
	by: string
	at: string
	code: (typeof returnCodes)[number] | null
	words: string
}

/** What was recommended last where it was returned; what stands or was decided is none. */
export async function returnedRecommendation(
	tx: Tx,
	caseId: string,
	language: Language,
): Promise<{ earlier: EarlierRecommendation; returned: ReturnView } | undefined> {
	const rows = await tx
		.select({ put: recommendations, by: staff.name })
		.from(recommendations)
		.leftJoin(staff, eq(staff.id, recommendations.returnedBy))
		.where(eq(recommendations.caseId, caseId))
		.orderBy(desc(recommendations.recommendedAt))
	const [row] = rows
	if (!row?.put.returnedAt) return undefined
	const { text, findings, returnedAt, returnCode, returnText } = row.put
	const together = putTogether(rows.map(({ put }) => put))
	return {
		earlier: { text, findings, puts: await putsOf(tx, together) },
		returned: {
			by: row.by ?? '',
			at: formatInstant(returnedAt, language),
			code: returnCodes.find((code) => code === returnCode) ?? null,
			words: returnText ?? '',
		},
	}
}

/** The reasons given for each relief before the case came back; they may be given again. */
export async function codesBefore(
	tx: Tx,
	caseId: string,
): Promise<Partial<Record<Relief, readonly string[]>>> {
	const { relief, reasonCodes } = recommendations
	const rows = await tx
		.select({ relief, reasonCodes })
		.from(recommendations)
		.where(eq(recommendations.caseId, caseId))
		.orderBy(recommendations.recommendedAt)
	return Object.fromEntries(rows.map((row) => [row.relief, row.reasonCodes]))
}

async function putsOf(tx: Tx, rows: readonly Recommendation[]) {
	const puts: EarlierRecommendation['puts'] = {}
	for (const { relief, outcome, reasonCodes, planId } of rows) {
		if (!relief) continue
		puts[relief] = {
			outcome,
			codes: reasonCodes.filter((code) => isReasonFor(outcome, code)),
			offer: outcome === 'approved-changed' ? await offerOf(tx, planId) : null,
		}
	}
	return puts
}

async function offerOf(tx: Tx, planId: string | null): Promise<PlanWish | null> {
	if (planId === null) return null
	const [plan] = await tx.select().from(plans).where(eq(plans.id, planId))
	const reckoned = plan && plannedFrom(plan)
	if (!reckoned) return null
	const { terms } = reckoned
	const { relief, firstDueOn, payDay, shape } = terms
	const size = terms.monthly === undefined ? { count: terms.count } : { monthly: terms.monthly }
	return { relief, firstDueOn, payDay, ...(shape && { shape }), ...size }
}
