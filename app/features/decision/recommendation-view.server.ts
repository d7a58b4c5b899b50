import { type PlanWish } from '#app/domain/declaration.ts'
import { outlookOf, type Outlook } from '#app/domain/decision/outlook.ts'
import { type ReasonCode } from '#app/domain/decision/reason-code.ts'
import { suggestRecommendation } from '#app/domain/decision/suggestion.ts'
import { type FindableFact } from '#app/domain/eligibility/office-findings.ts'
import { type Outcome } from '#app/domain/outcome.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { type CaseFile } from '#db/case/case-file.server.ts'

/** What the form of a recommendation is filled with before an officer touches it. */
export type RecommendationView = {
	outcome: Outcome | null
	codes: readonly ReasonCode[]
	toFind: readonly FindableFact[]
	/** A plan goes with the relief asked for. */
	hasPlan: boolean
	offer: { count: string; monthly: string; payDay: string; firstDueOn: string }
}

export function recommendationView(
	{ basis }: CaseFile,
	parameters: Parameters,
): { view: RecommendationView; outlook: Outlook } {
	const outlook = outlookOf(basis, parameters)
	const { outcome, reasonCodes, toFind, offer } = suggestRecommendation(basis, outlook, parameters)
	const hasPlan = outlook.plan !== undefined
	return {
		view: { outcome, codes: reasonCodes, toFind, hasPlan, offer: typedOffer(offer) },
		outlook,
	}
}

function typedOffer(offer: PlanWish | null): RecommendationView['offer'] {
	if (!offer) return { count: '', monthly: '', payDay: '', firstDueOn: '' }
	return {
		count: offer.count === undefined ? '' : String(offer.count),
		monthly: offer.monthly === undefined ? '' : formatNumber(offer.monthly),
		payDay: String(offer.payDay),
		firstDueOn: offer.firstDueOn,
	}
}
