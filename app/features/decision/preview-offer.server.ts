import { offeredPlan } from '#app/domain/decision/changed-plan.ts'
import { reliefOf } from '#app/domain/decision/case-basis.ts'
import { type InstalmentPlan, type PlanRefusal } from '#app/domain/instalment-plan/plan.ts'
import { caseFile } from '#db/case/case-file.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { type Doing } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { type RecommendationForm } from './recommendation-form.schema.ts'

export type OfferPreview =
	{ plan: InstalmentPlan } | { refusal: PlanRefusal['reason'] | 'no_plan_to_change' }

/** What an offer comes to before it is put forward; undefined where the form did not ask to see it. */
export async function previewOffer(
	tx: Tx,
	{ on, parameters }: Doing,
	row: OfficeCase,
	{ show, offer, findings }: RecommendationForm,
): Promise<OfferPreview | undefined> {
	if (!show) return undefined
	if (!offer) return { refusal: 'no_plan_to_change' }
	const { basis } = await caseFile(tx, row, on, findings)
	const { plan, refusals } = offeredPlan(basis, { ...offer, relief: reliefOf(basis) }, parameters)
	return plan ? { plan } : { refusal: refusals[0]?.reason ?? 'no_plan_to_change' }
}
