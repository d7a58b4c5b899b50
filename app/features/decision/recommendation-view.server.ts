import { type PlanWish } from '#app/domain/declaration.ts'
import { type Outlook, outlooksOf } from '#app/domain/decision/outlook.ts'
import { endsAnyway } from '#app/domain/decision/recommendation-refusal.ts'
import { type ReasonCode, reasonsOf } from '#app/domain/decision/reason-code.ts'
import { suggestRecommendation, type Suggestion } from '#app/domain/decision/suggestion.ts'
import { type FindableFact, type OfficeFindings } from '#app/domain/eligibility/office-findings.ts'
import { type Eligibility } from '#app/domain/eligibility/eligibility-answer.ts'
import { type Outcome, outcomes } from '#app/domain/outcome.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Relief } from '#app/domain/relief.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { shapeWords } from '#app/i18n/plan-shape-words.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { type CaseFile } from '#db/case/case-file.server.ts'
import { typedShape } from './offered-shape.ts'
import { type EarlierRecommendation } from './returned-recommendation.server.ts'

type TypedOffer = {
	count: string
	monthly: string
	payDay: string
	firstDueOn: string
} & ReturnType<typeof typedShape>

/** What is filled in about one relief before an officer touches it. */
export type PutView = {
	relief: Relief
	outcome: Outcome | null
	codes: readonly ReasonCode[]
	/** The reasons it may be given, by outcome. */
	codesOf: Readonly<Record<Outcome, readonly ReasonCode[]>>
	/** A plan goes with the relief. */
	hasPlan: boolean
	/** How its instalments stand to each other, in words. */
	shape: string
	offer: TypedOffer
}

/** What the form of a recommendation is filled with: the leading relief, and each one beside it. */
export type RecommendationView = PutView & {
	beside: readonly PutView[]
	text: string
	toFind: readonly FindableFact[]
	/** What was found so far, as it would be typed. */
	found: Partial<Record<FindableFact, string>>
	/** What is filled in was recommended before, and came back. */
	isEarlier: boolean
}

export function recommendationView(
	{ basis }: CaseFile,
	{ parameters, language }: { parameters: Parameters; language: Language },
	earlier?: EarlierRecommendation,
): { view: RecommendationView; outlooks: readonly Outlook[] } {
	const t = translator(language)
	const outlooks = outlooksOf(basis, parameters)
	const found = outlooks.map((outlook) => suggestionFor(outlook, basis, outlooks, parameters))
	const puts = found.map(({ outlook, suggested }) => ({
		...putView(outlook, suggested, earlier),
		shape: shapeWords((key, values) => t(key, values), outlook.plan?.terms.shape, language),
	}))
	const [lead = nothingPut, ...beside] = puts
	return {
		view: {
			...lead,
			...{ beside, text: earlier?.text ?? '', isEarlier: earlier !== undefined },
			toFind: [...new Set(found.flatMap(({ suggested }) => suggested.toFind))],
			found: typedFindings(earlier?.findings ?? {}),
		},
		outlooks,
	}
}

const nothingPut: PutView = {
	...{ relief: 'voluntary-plan', outcome: null, codes: [], hasPlan: false, shape: '' },
	codesOf: codesOf({ reasons: [], extinguishes: false }),
	offer: typedOffer(null),
}

// What another relief of the case ends is not granted time for besides.
function suggestionFor(
	outlook: Outlook,
	basis: CaseFile['basis'],
	all: readonly Outlook[],
	parameters: Parameters,
): { outlook: Outlook; suggested: Suggestion } {
	const suggested = suggestRecommendation(basis, outlook, parameters)
	const opened = all
		.filter(({ eligibility }) => eligibility.answer === 'eligible')
		.map((one) => ({ outlook: one, outcome: 'approved' as const }))
	const ends = suggested.outcome && endsAnyway({ outlook, outcome: suggested.outcome }, opened)
	if (!ends) return { outlook, suggested }
	const aside = { outcome: 'referred', reasonCodes: ['other-relief-fits'] } as const
	return { outlook, suggested: { ...suggested, ...aside } }
}

function putView(
	{ relief, plan, eligibility }: Outlook,
	{ outcome, reasonCodes, offer }: Suggestion,
	earlier: EarlierRecommendation | undefined,
): Omit<PutView, 'shape'> {
	const filled = earlier?.puts[relief] ?? { outcome, codes: reasonCodes, offer }
	return {
		codesOf: codesOf(eligibility, filled.codes),
		...{ relief, outcome: filled.outcome, codes: filled.codes },
		...{ hasPlan: plan !== undefined, offer: typedOffer(filled.offer ?? offer) },
	}
}

function codesOf(
	relief: Pick<Eligibility, 'reasons' | 'extinguishes'>,
	givenBefore: readonly string[] = [],
) {
	const of = (outcome: Outcome) => [outcome, reasonsOf(outcome, relief, givenBefore)] as const
	return Object.fromEntries(outcomes.map(of)) as PutView['codesOf']
}

function typedFindings(findings: OfficeFindings): RecommendationView['found'] {
	return Object.fromEntries(
		Object.entries(findings).flatMap(([fact, found]) => {
			if (typeof found === 'boolean') return [[fact, found ? 'yes' : 'no']]
			return typeof found === 'number' ? [[fact, formatNumber(found)]] : []
		}),
	)
}

function typedOffer(offer: PlanWish | null): PutView['offer'] {
	const shape = typedShape(offer?.shape)
	if (!offer) return { count: '', monthly: '', payDay: '', firstDueOn: '', ...shape }
	return {
		...shape,
		count: offer.count === undefined ? '' : String(offer.count),
		monthly: offer.monthly === undefined ? '' : formatNumber(offer.monthly),
		payDay: String(offer.payDay),
		firstDueOn: offer.firstDueOn,
	}
}
