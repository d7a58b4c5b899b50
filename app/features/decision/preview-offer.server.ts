import { offeredPlan } from '#app/domain/decision/changed-plan.ts'
import { reliefOf } from '#app/domain/decision/case-basis.ts'
import { type InstalmentPlan, type PlanRefusal } from '#app/domain/instalment-plan/plan.ts'
import { wishUnder } from '#app/domain/instalment-plan/wished-plan.ts'
import { type Relief } from '#app/domain/relief.ts'
import { caseFile } from '#db/case/case-file.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { type Doing } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { type ShapesBeside } from './shape-row.server.ts'
import { type RecommendationForm } from './recommendation-form.schema.ts'

type PreviewedOffer = {
	relief: Relief
	plan: InstalmentPlan
	/** How the instalments stand to each other: asked for, and offered. */
	shapes: ShapesBeside
}

export type OfferPreview =
	| { plans: PreviewedOffer[] }
	| { refusal: PlanRefusal['reason'] | 'no_plan_to_change'; under?: Relief }

/** What the offers come to before they are put forward; undefined where the form did not ask to see them. */
export async function previewOffers(
	tx: Tx,
	{ on, parameters }: Doing,
	row: OfficeCase,
	{ show, offer, findings, beside }: RecommendationForm,
): Promise<OfferPreview | undefined> {
	if (!show) return undefined
	const { basis } = await caseFile(tx, row, on, findings)
	const lead = reliefOf(basis)
	const plans: PreviewedOffer[] = []
	for (const relief of basis.reliefs) {
		const under = relief === lead ? {} : { under: relief }
		const terms = relief === lead ? offer : beside[relief]?.offer
		if (!terms) continue
		const { plan, refusals, terms: reckoned } = offeredPlan(basis, { ...terms, relief }, parameters)
		if (!plan) return { refusal: refusals[0]?.reason ?? 'no_plan_to_change', ...under }
		const asked = wishUnder(relief, basis.answers)?.shape
		plans.push({ relief, plan, shapes: { asked, other: reckoned.shape } })
	}
	return plans.length > 0 ? { plans } : { refusal: 'no_plan_to_change' }
}
