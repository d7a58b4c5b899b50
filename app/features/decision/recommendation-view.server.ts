import { type PlanWish } from '#app/domain/declaration.ts'
import { outlookOf, type Outlook } from '#app/domain/decision/outlook.ts'
import { type ReasonCode } from '#app/domain/decision/reason-code.ts'
import { suggestRecommendation } from '#app/domain/decision/suggestion.ts'
import { type FindableFact, type OfficeFindings } from '#app/domain/eligibility/office-findings.ts'
import { type Outcome } from '#app/domain/outcome.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { type CaseFile } from '#db/case/case-file.server.ts'
import { type EarlierRecommendation } from './returned-recommendation.server.ts'

/** What the form of a recommendation is filled with before an officer touches it. */
export type RecommendationView = {
	outcome: Outcome | null
	codes: readonly ReasonCode[]
	text: string
	toFind: readonly FindableFact[]
	/** What was found so far, as it would be typed. */
	found: Partial<Record<FindableFact, string>>
	/** What is filled in was recommended before, and came back. */
	isEarlier: boolean
	/** A plan goes with the relief asked for. */
	hasPlan: boolean
	offer: { count: string; monthly: string; payDay: string; firstDueOn: string }
}

export function recommendationView(
	{ basis }: CaseFile,
	parameters: Parameters,
	earlier?: EarlierRecommendation,
): { view: RecommendationView; outlook: Outlook } {
	const outlook = outlookOf(basis, parameters)
	const { outcome, reasonCodes, toFind, offer } = suggestRecommendation(basis, outlook, parameters)
	const hasPlan = outlook.plan !== undefined
	const filled = earlier ?? { outcome, codes: reasonCodes, text: '', findings: {}, offer }
	return {
		view: {
			...{ outcome: filled.outcome, codes: filled.codes, text: filled.text },
			...{ toFind, found: typedFindings(filled.findings), isEarlier: earlier !== undefined },
			...{ hasPlan, offer: typedOffer(filled.offer ?? offer) },
		},
		outlook,
	}
}

function typedFindings(findings: OfficeFindings): RecommendationView['found'] {
	return Object.fromEntries(
		Object.entries(findings).flatMap(([fact, found]) => {
			if (typeof found === 'boolean') return [[fact, found ? 'yes' : 'no']]
			return typeof found === 'number' ? [[fact, formatNumber(found)]] : []
		}),
	)
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
