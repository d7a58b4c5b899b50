import { type CalendarDate } from '../calendar-date.ts'
import { isExtending, monthsLeft } from '../extension-left.ts'
import { type Figure, figureOn, type Parameters } from '../parameters/parameters.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { type EligibilityPerson, type PersonFact } from './eligibility-person.ts'
import { type ItemStanding } from './item-standing.ts'
import { isBusinessTax } from './named-tax.ts'
import { type AreaStanding, areaStanding, smallBusinessAreaStanding } from './special-area.ts'

/** How long a relief may run for an item, and how much of it may pass before paying begins. */
export type Period = { months: number; freeMonths: number; article: string }

/** A longer period within reach: `missing` is what nobody has said yet, empty when it is given. */
export type LongerPeriod = {
	months: number
	article: string
	given: boolean
	missing: readonly PersonFact[]
}

type Rule = {
	months: string
	free?: string
	longer?: {
		months: string
		free?: string
		standing: (person: EligibilityPerson, on: CalendarDate, parameters: Parameters) => AreaStanding
	}
}

const deadline: Rule = {
	months: 'deadline-extension.maximum-months',
	free: 'deadline-extension.free-months',
	longer: {
		months: 'deadline-extension.long-months',
		free: 'deadline-extension.long-free-months',
		standing: areaStanding,
	},
}

const rules: Record<Relief, Rule | null> = {
	'voluntary-plan': { months: 'voluntary-plan.maximum-months' },
	'deadline-extension': deadline,
	'notice-deferral': deadline,
	'seizure-deferral': {
		months: 'seizure-deferral.maximum-months',
		longer: { months: 'seizure-deferral.long-months', standing: smallBusinessAreaStanding },
	},
	'auction-hold': { months: 'auction-hold.maximum-months' },
	'restart-deferral': { months: 'restart.maximum-months' },
	'restart-extension': { months: 'restart.maximum-months', free: 'restart.free-months' },
	'closed-business-relief': { months: 'closed-business.maximum-months' },
	extinction: null,
}

/** What the facts say about the person and all their items; a person left out is one of whom nothing is known. */
export type PeriodFacts = {
	items: readonly TaxItem[]
	person: EligibilityPerson | null
	on: CalendarDate
	parameters: Parameters
}

/** The longest period of a relief for an item; null where it has none. */
export function periodOf(relief: Relief, item: TaxItem, facts: PeriodFacts): Period | null {
	const rule = rules[relief]
	if (!rule) return null
	const longer = hasLonger(rule, item, facts) ? rule.longer : undefined
	const figure = (key: string | undefined): Figure | null =>
		key === undefined ? null : figureOn(facts.parameters, key, facts.on)
	const { value, article } = figureOn(facts.parameters, (longer ?? rule).months, facts.on)
	const free = Number(figure((longer ?? rule).free)?.value ?? 0)
	const months = leftOf(relief, item, facts.on, Number(value))
	return { months, freeMonths: Math.max(0, free - (Number(value) - months)), article }
}

function leftOf(relief: Relief, item: TaxItem, on: CalendarDate, months: number): number {
	return isExtending(relief) ? monthsLeft(relief, item, on, months) : months
}

/** The longer period a relief knows, as far as these items and this person may come to it. */
function longerPeriod(relief: Relief, facts: PeriodFacts): LongerPeriod | null {
	const { items, person, on, parameters } = facts
	const longer = rules[relief]?.longer
	if (!longer || !person || !items.some((item) => isBusinessTax(item, itemsOf(facts)))) return null
	const { met, missing } = longer.standing(person, on, parameters)
	if (met === false) return null
	const { value, article } = figureOn(parameters, longer.months, on)
	return { months: Number(value), article, given: met === true, missing }
}

function hasLonger({ longer }: Rule, item: TaxItem, facts: PeriodFacts): boolean {
	const { person, on, parameters } = facts
	if (!longer || !person || !isBusinessTax(item, itemsOf(facts))) return false
	return longer.standing(person, on, parameters).met === true
}

function itemsOf({ items, person }: PeriodFacts): readonly TaxItem[] {
	return [...items, ...(person?.otherItems ?? [])]
}

/** The terms of a relief that follow from its periods: what all covered items share. */
export function periodTerms(
	relief: Relief,
	standings: readonly ItemStanding[],
	facts: PeriodFacts,
): { maximumMonths: number | null; freeMonths: number | null; longer: LongerPeriod | null } {
	const rule = rules[relief]
	if (!rule) return { maximumMonths: null, freeMonths: null, longer: null }
	const months = standings.flatMap(({ maximumMonths }) => maximumMonths ?? [])
	const usual = Number(figureOn(facts.parameters, rule.months, facts.on).value)
	const shared = months.length === 0 ? usual : Math.min(...months)
	return {
		maximumMonths: shared,
		freeMonths: rule.free === undefined ? null : freeMonths(relief, rule.free, facts),
		longer: longerPeriod(relief, facts),
	}
}

function freeMonths(relief: Relief, usual: string, facts: PeriodFacts): number {
	const each = facts.items.flatMap((item) => periodOf(relief, item, facts)?.freeMonths ?? [])
	if (each.length > 0) return Math.min(...each)
	return Number(figureOn(facts.parameters, usual, facts.on).value)
}
