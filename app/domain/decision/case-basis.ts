import { type CalendarDate } from '../calendar-date.ts'
import { type Answers } from '../declaration.ts'
import { type SubmittedPlan } from '../declaration-snapshot.ts'
import { type EligibilityPerson } from '../eligibility/eligibility-person.ts'
import { reliefsByEffect } from '../eligibility/eligibility.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'

/** What a case is judged by: its items as they stand, the person, and what was handed in. */
export type CaseBasis = {
	items: readonly TaxItem[]
	person: EligibilityPerson
	answers: Answers
	reliefs: readonly Relief[]
	submittedPlan: SubmittedPlan | null
	/** Those of the other reliefs asked for, where several are. */
	besidePlans?: readonly SubmittedPlan[]
	filedOn: CalendarDate
	today: CalendarDate
}

/** The reliefs of a case, what does most first; a plan that is only received comes last. */
export function reliefsInOrder(asked: readonly Relief[]): Relief[] {
	return reliefsByEffect.filter((relief) => asked.includes(relief))
}

/** The relief a case leads with: its line in the queue, the first part of its letter. */
export function reliefOf({ reliefs }: Pick<CaseBasis, 'reliefs'>): Relief {
	return reliefsInOrder(reliefs)[0] ?? 'voluntary-plan'
}

/** What was handed in as the plan of one of the reliefs. */
export function submittedUnder(
	relief: Relief,
	{ submittedPlan, besidePlans }: CaseBasis,
): SubmittedPlan | null {
	return besidePlans?.find((plan) => plan.relief === relief) ?? submittedPlan
}
