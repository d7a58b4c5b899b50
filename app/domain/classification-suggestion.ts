import { type CalendarDate } from './calendar-date.ts'
import { type Classification, type NotedFacts } from './classification.ts'
import { crisesFrom } from './crisis.ts'
import { type HardshipCause } from './hardship.ts'
import { figureOn, type Parameters } from './parameters/parameters.ts'
import { incomeLimit } from './standard-income.ts'
import { type Won } from './won.ts'

export type ClassificationFacts = NotedFacts & {
	/** All of it, whether in arrears yet or not. */
	owed: Won
	/** 누계체납액: past its designated deadline, of every item of the person. */
	arrears: Won
	causes: readonly HardshipCause[] | null
	people: number | null
	monthlyIncome: Won | null
	/** Beyond what may not be seized (국세징수법 §41, §42). */
	property: Won | null
	/** What the budget leaves free a month. */
	available: Won | null
	/** A plan within the relief's limit can be kept from the budget. */
	planIsAffordable: boolean | null
	business: 'running' | 'closed' | 'never' | null
}

/** `facts` are those the answer rests on. */
export type ClassificationReason = {
	key: string
	article: string
	met: boolean | null
	facts: readonly (keyof ClassificationFacts)[]
}

export type ClassificationSuggestion = {
	/** What fits; an officer classifies, never this. */
	suggested: Classification | null
	considered: readonly {
		type: Classification
		fits: boolean
		reasons: readonly ClassificationReason[]
		/** Readings the text leaves open (docs/law-doubts.md). */
		doubtful: readonly string[]
	}[]
}

type Test = (facts: ClassificationFacts) => boolean | null

// 훈령 2726 §2 13호: what happens to one who trades or works, and passes.
const setbacks: readonly HardshipCause[] = [
	'customer-unpaid',
	'disaster-theft',
	'illness-injury',
	'sales-fell',
	'family-death',
	'job-lost',
]

const hadSetback: Test = ({ causes }) => causes && causes.some((cause) => setbacks.includes(cause))

const inCrisis: Test = ({ causes }) => causes && crisesFrom(causes).length > 0

function reason(
	key: string,
	article: string,
	met: boolean | null,
	...facts: (keyof ClassificationFacts)[]
): ClassificationReason {
	return { key, article, met, facts }
}

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
		doubtful: type === 'temporary' && facts.business !== 'running' ? ['no-running-business'] : [],
	}))
	return { suggested: considered.find(({ fits }) => fits)?.type ?? null, considered }
}

function typesOf(
	facts: ClassificationFacts,
	on: CalendarDate,
	parameters: Parameters,
): [Classification, ClassificationReason[]][] {
	const large = figureOn(parameters, 'classification.large-from', on)
	const wilful = [
		reason('wilful-signs', '훈령 2726 §2 14호', facts.wilfulSigns.length > 0, 'wilfulSigns'),
		reason('able-to-pay', '훈령 2726 §2 14호', ableToPay(facts), 'available', 'property'),
	]
	const isLarge = facts.arrears >= Number(large.value)
	const noProperty = facts.property === null ? null : facts.property === 0
	return [
		['large-habitual', [...wilful, reason('owes-large-sum', large.article, isLarge, 'arrears')]],
		['wilful', wilful],
		[
			'livelihood',
			[
				reason('no-property', '훈령 2726 §2 15호', noProperty, 'property'),
				reason('crisis', '긴급복지지원법 §2', inCrisis(facts), 'causes'),
				reason(
					...(['low-income', '긴급복지지원법 시행령 §7②'] as const),
					...([hasLowIncome(facts, on, parameters), 'monthlyIncome', 'people'] as const),
				),
			],
		],
		['unaware', unawareReasons(facts)],
		[
			'temporary',
			[
				reason('setback', '훈령 2726 §2 13호', hadSetback(facts), 'causes'),
				reason('plan-affordable', '국세징수법 §105①2', facts.planIsAffordable, 'planIsAffordable'),
			],
		],
	]
}

function unawareReasons(facts: ClassificationFacts): ClassificationReason[] {
	const article = '훈령 2726 §16①2'
	return [
		reason('did-not-know', article, facts.knew === null ? null : !facts.knew, 'knew'),
		reason('able-to-pay', article, ableToPay(facts), 'available', 'property'),
	]
}

function hasLowIncome(
	{ people, monthlyIncome }: ClassificationFacts,
	on: CalendarDate,
	parameters: Parameters,
): boolean | null {
	if (people === null || monthlyIncome === null) return null
	const limit = incomeLimit('emergency-welfare.income-share', people, on, parameters)
	return monthlyIncome <= limit.amount
}
