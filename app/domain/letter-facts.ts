import { type Affordability } from './affordability.ts'
import { type CalendarDate } from './calendar-date.ts'
import { type Eligibility, type Reason } from './eligibility/eligibility-answer.ts'
import { type EligibilityPerson, type PersonFact } from './eligibility/eligibility-person.ts'
import { type WouldChange } from './eligibility/what-would-change.ts'
import { type InstalmentPlan } from './instalment-plan/plan.ts'
import { type PlanShape } from './instalment-plan/plan-shape.ts'
import { type MonthTold, monthTold } from './letter-month.ts'
import { type Objection, objectionTo } from './objection.ts'
import { grantsRelief, type Outcome } from './outcome.ts'
import { type Parameters } from './parameters/parameters.ts'
import { type Relief, reliefArticles } from './relief.ts'
import { surchargeOf } from './surcharge/surcharge.ts'
import { type TaxItem } from './tax-item.ts'
import { type Won } from './won.ts'

export type FactSource = 'ledger' | 'declared' | 'evidence' | 'survey' | 'office'

/** What a decision rests on, as it is stored with it. */
export type DecisionInputs = {
	outcome: Outcome
	relief: Relief | null
	/** The taxes as they stood. */
	items: readonly TaxItem[]
	decidedOn: CalendarDate
	deemed: boolean
	reasonCodes: readonly string[]
	person: EligibilityPerson
	sourceOf: (fact: PersonFact) => FactSource
	/** The answer of the relief decided on; null where none was, as in a referral. */
	eligibility: Eligibility | null
	/** The other reliefs on that day. */
	others: readonly Eligibility[]
	wouldChange: readonly WouldChange[]
	requested: InstalmentPlan | null
	granted: InstalmentPlan | null
	/** How their instalments stand to each other, where the person or the office named a shape. */
	shapes?: Partial<Record<'requested' | 'granted', PlanShape>>
	/** Until when a changed offer may be accepted. */
	answerBy: CalendarDate | null
	/** The month of the household; null where it was not asked for. */
	budget: Affordability | null
}

export type UsedFact = {
	fact: PersonFact
	value: EligibilityPerson[PersonFact]
	source: FactSource
	article: string
}

export type PlanTold = {
	count: number
	first: { dueOn: CalendarDate; amount: Won }
	monthly: Won
	total: Won
	surchargeDuringPlan: Won
	endsOn: CalendarDate
	/** Null where every instalment is the same. */
	shape: PlanShape | null
}

type TaxTold = Pick<TaxItem, 'taxCode' | 'statutoryDueOn'> & { payable: Won }

type TaxesTold = {
	count: number
	/** What they came to on the day of the decision, by the numbers it was decided by. */
	payable: Won
	each: readonly TaxTold[]
	/** The earliest deadline of the notices, and of the demands; null where none was sent. */
	deadline: CalendarDate | null
	demandDeadline: CalendarDate | null
}

type MissKey = 'revocable' | 'third-breach' | 'several-misses' | 'may-be-lifted' | 'no-legal-effect'

type Effects = Pick<
	Eligibility,
	'stopsSurcharge' | 'stopsSeizure' | 'stopsSale' | 'extinguishes'
> & {
	/** Parts of the surcharge the article names fall away. */
	waivesNamed: boolean
}

/** The letter without its words, so that every language says the same. */
export type LetterFacts = {
	decided: Pick<DecisionInputs, 'outcome' | 'relief' | 'deemed' | 'reasonCodes'> & {
		on: CalendarDate
		article: string | null
	}
	/** What the ledger says of the taxes this relief covers: every article asks that first. */
	taxes: TaxesTold
	facts: readonly UsedFact[]
	/** What the plan was weighed against. */
	month: MonthTold | null
	rules: readonly Pick<Reason, 'key' | 'article' | 'met'>[]
	wouldChange: readonly WouldChange[]
	/** Only what the law gives, and only where it was granted. */
	effects: Effects | null
	plan: PlanTold | null
	/** What was asked for, where the offer differs from it. */
	asked: PlanTold | null
	/** What the law lets the office do after one missed instalment. */
	oneMiss: { key: MissKey; article: string } | null
	answerBy: CalendarDate | null
	objection: Objection
	/** Doors still open, where this one did not open. */
	alsoOpen: readonly Relief[]
	/** This page is no service of a notice (국세기본법 §8, §10). */
	servesNotice: false
}

export function letterFacts(inputs: DecisionInputs, parameters: Parameters): LetterFacts {
	const { outcome, relief, deemed, reasonCodes, decidedOn, eligibility, others } = inputs
	const granted = grantsRelief(outcome)
	const plan = granted ? planTold(inputs, 'granted') : null
	const article = relief && reliefArticles[relief]
	return {
		decided: { outcome, relief, deemed, reasonCodes, on: decidedOn, article },
		taxes: taxesTold(itemsTold(inputs), decidedOn, parameters),
		facts: usedFacts(inputs),
		month: monthTold(inputs),
		rules: (eligibility?.reasons ?? []).map(({ key, article, met }) => ({ key, article, met })),
		wouldChange: inputs.wouldChange,
		effects: granted ? effectsOf(eligibility) : null,
		plan,
		asked: outcome === 'approved-changed' ? planTold(inputs, 'requested') : null,
		oneMiss: plan && relief ? oneMissUnder(relief) : null,
		answerBy: outcome === 'approved-changed' ? inputs.answerBy : null,
		objection: objectionTo(decidedOn, parameters),
		alsoOpen: granted
			? []
			: others
					.filter((other) => other.relief !== relief && other.answer !== 'not')
					.map((other) => other.relief),
		servesNotice: false,
	}
}

/** Where a relief covers none, or none was weighed, all that was asked for. */
function itemsTold({ items, eligibility }: DecisionInputs): readonly TaxItem[] {
	const covered = items.filter(({ id }) => eligibility?.covers.includes(id))
	return covered.length > 0 ? covered : items
}

function taxesTold(items: readonly TaxItem[], on: CalendarDate, parameters: Parameters): TaxesTold {
	const each = items.map((item): TaxTold => {
		const { payable } = surchargeOf(item, on, parameters)
		return { taxCode: item.taxCode, statutoryDueOn: item.statutoryDueOn, payable }
	})
	const first = (days: readonly (CalendarDate | null)[]) =>
		days.filter((day) => day !== null).toSorted()[0] ?? null
	return {
		count: items.length,
		payable: each.reduce((sum, { payable }) => sum + payable, 0),
		each,
		deadline: first(items.map(({ designatedDueOn }) => designatedDueOn)),
		demandDeadline: first(items.map(({ demandDueOn }) => demandDueOn)),
	}
}

function usedFacts({ eligibility, person, sourceOf }: DecisionInputs): UsedFact[] {
	const used = new Map<PersonFact, UsedFact>()
	for (const { fact, article } of eligibility?.reasons ?? []) {
		if (!fact || used.has(fact)) continue
		used.set(fact, { fact, value: person[fact], source: sourceOf(fact), article })
	}
	return [...used.values()]
}

function planTold(inputs: DecisionInputs, which: 'requested' | 'granted'): PlanTold | null {
	const plan = inputs[which]
	const shape = inputs.shapes?.[which]
	const first = plan?.instalments[0]
	if (!plan || !first) return null
	const { total, surchargeDuringPlan, endsOn, instalments } = plan
	return {
		count: instalments.length,
		first: { dueOn: first.dueOn, amount: first.amount },
		monthly: first.amount,
		total,
		surchargeDuringPlan,
		endsOn,
		shape: shape && shape.kind !== 'even' ? shape : null,
	}
}

function effectsOf(eligibility: Eligibility | null): LetterFacts['effects'] {
	if (!eligibility || eligibility.effectFrom === 'nothing') return null
	const { stopsSurcharge, stopsSeizure, stopsSale, extinguishes, items } = eligibility
	const waivesNamed = items.some(({ waives }) => waives.length > 0)
	return { stopsSurcharge, stopsSeizure, stopsSale, extinguishes, waivesNamed }
}

const misses: Partial<Record<Relief, { key: MissKey; article: string }>> = {
	'voluntary-plan': { key: 'no-legal-effect', article: reliefArticles['voluntary-plan'] },
	'deadline-extension': { key: 'revocable', article: '국세징수법 §16①1' },
	'notice-deferral': { key: 'revocable', article: '국세징수법 §16①1' },
	'seizure-deferral': { key: 'revocable', article: '국세징수법 §105⑤, §16①1' },
	'restart-extension': {
		key: 'revocable',
		article: '조세특례제한법 §99의8②1, 국세징수법 §16①1',
	},
	'auction-hold': { key: 'may-be-lifted', article: reliefArticles['auction-hold'] },
	'restart-deferral': { key: 'third-breach', article: '조세특례제한법 §99의6④1' },
	'closed-business-relief': { key: 'several-misses', article: '조세특례제한법 §99의10⑦' },
}

/** What the law lets the office do after one missed instalment under a relief. */
export function oneMissUnder(relief: Relief): LetterFacts['oneMiss'] {
	return misses[relief] ?? null
}
