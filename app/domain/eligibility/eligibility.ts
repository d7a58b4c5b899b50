import { type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { auctionHold } from './auction-hold.ts'
import { closedBusinessRelief } from './closed-business-relief.ts'
import { deadlineExtension } from './deadline-extension.ts'
import { type Eligibility } from './eligibility-answer.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { extinction } from './extinction.ts'
import { noticeDeferral } from './notice-deferral.ts'
import { restartDeferral } from './restart-deferral.ts'
import { restartExtension } from './restart-extension.ts'
import { seizureDeferral } from './seizure-deferral.ts'
import { voluntaryPlan } from './voluntary-plan.ts'

export type EligibilityFacts = [
	items: readonly TaxItem[],
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
]

type Rule = (...facts: EligibilityFacts) => Eligibility

const rules: Record<Relief, Rule> = {
	extinction,
	'closed-business-relief': closedBusinessRelief,
	'restart-extension': restartExtension,
	'notice-deferral': noticeDeferral,
	'deadline-extension': deadlineExtension,
	'restart-deferral': restartDeferral,
	'seizure-deferral': seizureDeferral,
	'auction-hold': auctionHold,
	'voluntary-plan': voluntaryPlan,
}

/** What does most for a person comes first; a plan without effect comes last. */
export const reliefsByEffect = Object.keys(rules) as readonly Relief[]

export function eligibilityFor(relief: Relief, ...facts: EligibilityFacts): Eligibility {
	return rules[relief](...facts)
}

/** What the law opens for these items and this person on a day, the shut doors included. */
export function everyEligibility(...facts: EligibilityFacts): Eligibility[] {
	return reliefsByEffect.map((relief) => rules[relief](...facts))
}
