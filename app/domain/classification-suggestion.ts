import { type CalendarDate } from './calendar-date.ts'
import { type Classification } from './classification.ts'
import { type HardshipCause } from './hardship.ts'
import { figureOn, type Parameters } from './parameters/parameters.ts'
import { medianIncome } from './protected-living-cost.ts'
import { exactWon, wholeWon } from './surcharge/exact-won.ts'
import { type Won } from './won.ts'

export type ClassificationFacts = {
	owed: Won
	causes: readonly HardshipCause[] | null
	people: number | null
	monthlyIncome: Won | null
	/** Beyond what may not be seized (국세징수법 §41, §42). */
	property: Won | null
	/** What the budget leaves free a month. */
	available: Won | null
	/** A plan within the relief's limit can be kept from the budget. */
	planIsAffordable: boolean | null
	/** Did not know of the debt until told. */
	knew: boolean | null
	/** Noted by staff; shown to officers only. */
	wilfulSigns: readonly string[]
}

export type ClassificationReason = { key: string; article: string; met: boolean | null }

export type ClassificationSuggestion = {
	/** What fits; an officer classifies, never this. */
	suggested: Classification | null
	considered: readonly {
		type: Classification
		fits: boolean
		reasons: readonly ClassificationReason[]
	}[]
}

type Test = (facts: ClassificationFacts) => boolean | null

// 긴급복지지원법 §2 1, 2, 5–7
const crises: readonly HardshipCause[] = [
	'family-death',
	'illness-injury',
	'disaster-theft',
	'shop-closed',
	'job-lost',
]
// 훈령 2726 §2 13호: what happens to one who trades or works, and passes.
const setbacks: readonly HardshipCause[] = [
	'customer-unpaid',
	'disaster-theft',
	'illness-injury',
	'sales-fell',
	'family-death',
	'job-lost',
]

const anyOf =
	(list: readonly HardshipCause[]): Test =>
	({ causes }) =>
		causes && causes.some((cause) => list.includes(cause))

const ableToPay: Test = ({ available, property }) => {
	if ((available ?? 0) > 0 || (property ?? 0) > 0) return true
	return available === null || property === null ? null : false
}

/** The types of 훈령 2726 §16 in the order they exclude each other, each with every reason. */
export function suggestClassification(
	facts: ClassificationFacts,
	on: CalendarDate,
	parameters: Parameters,
): ClassificationSuggestion {
	// §16③: who has paid all is no longer classified.
	if (facts.owed <= 0) return { suggested: null, considered: [] }
	const considered = typesOf(facts, on, parameters).map(([type, reasons]) => ({
		type,
		fits: reasons.every(({ met }) => met === true),
		reasons,
	}))
	return { suggested: considered.find(({ fits }) => fits)?.type ?? null, considered }
}

function typesOf(
	facts: ClassificationFacts,
	on: CalendarDate,
	parameters: Parameters,
): [Classification, ClassificationReason[]][] {
	const reason = (key: string, article: string, met: boolean | null) => ({ key, article, met })
	const large = figureOn(parameters, 'classification.large-from', on)
	const wilful = [
		reason('wilful-signs', '훈령 2726 §2 14호', facts.wilfulSigns.length > 0),
		reason('able-to-pay', '훈령 2726 §2 14호', ableToPay(facts)),
	]
	const isLarge = facts.owed >= Number(large.value)
	const noProperty = facts.property === null ? null : facts.property === 0
	return [
		['large-habitual', [...wilful, reason('owes-large-sum', large.article, isLarge)]],
		['wilful', wilful],
		[
			'livelihood',
			[
				reason('no-property', '훈령 2726 §2 15호', noProperty),
				reason('crisis', '긴급복지지원법 §2', anyOf(crises)(facts)),
				reason('low-income', '긴급복지지원법 시행령 §7②', hasLowIncome(facts, on, parameters)),
			],
		],
		['unaware', unawareReasons(facts)],
		[
			'temporary',
			[
				reason('setback', '훈령 2726 §2 13호', anyOf(setbacks)(facts)),
				reason('plan-affordable', '국세징수법 §105①2', facts.planIsAffordable),
			],
		],
	]
}

function unawareReasons(facts: ClassificationFacts): ClassificationReason[] {
	const article = '훈령 2726 §16①2'
	return [
		{ key: 'did-not-know', article, met: facts.knew === null ? null : !facts.knew },
		{ key: 'able-to-pay', article, met: ableToPay(facts) },
	]
}

function hasLowIncome(
	{ people, monthlyIncome }: ClassificationFacts,
	on: CalendarDate,
	parameters: Parameters,
): boolean | null {
	if (people === null || monthlyIncome === null) return null
	const share = figureOn(parameters, 'emergency-welfare.income-share', on)
	return monthlyIncome <= wholeWon(exactWon(medianIncome(people, on, parameters), share))
}
