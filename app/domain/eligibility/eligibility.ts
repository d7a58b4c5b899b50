import { type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { deadlineExtension } from './deadline-extension.ts'
import { type Eligibility } from './eligibility-answer.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { extinction } from './extinction.ts'
import { seizureDeferral } from './seizure-deferral.ts'
import { voluntaryPlan } from './voluntary-plan.ts'

export type EligibilityFacts = [
	items: readonly TaxItem[],
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
]

type Rule = (...facts: EligibilityFacts) => Eligibility

const rules = {
	'deadline-extension': deadlineExtension,
	'seizure-deferral': seizureDeferral,
	extinction,
	'voluntary-plan': voluntaryPlan,
} as const satisfies Partial<Record<Relief, Rule>>

export type OfferedRelief = keyof typeof rules

export const offeredReliefs = Object.keys(rules) as OfferedRelief[]

export function isOffered(relief: Relief): relief is OfferedRelief {
	return Object.hasOwn(rules, relief)
}

export function eligibilityFor(relief: OfferedRelief, ...facts: EligibilityFacts): Eligibility {
	return rules[relief](...facts)
}

/** What the law opens for these items and this person on a day, the shut doors included. */
export function everyEligibility(...facts: EligibilityFacts): Eligibility[] {
	return offeredReliefs.map((relief) => rules[relief](...facts))
}
