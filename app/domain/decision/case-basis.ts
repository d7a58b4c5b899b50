import { type CalendarDate } from '../calendar-date.ts'
import { type Answers } from '../declaration.ts'
import { type SubmittedPlan } from '../declaration-snapshot.ts'
import { type EligibilityPerson } from '../eligibility/eligibility-person.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'

/** What a case is judged by: its items as they stand, the person, and what was handed in. */
export type CaseBasis = {
	items: readonly TaxItem[]
	person: EligibilityPerson
	answers: Answers
	reliefs: readonly Relief[]
	submittedPlan: SubmittedPlan | null
	filedOn: CalendarDate
	today: CalendarDate
}

/** The relief a case is about: what needs a decision comes before a plan handed in beside it. */
export function reliefOf({ reliefs }: Pick<CaseBasis, 'reliefs'>): Relief {
	return reliefs.find((relief) => relief !== 'voluntary-plan') ?? 'voluntary-plan'
}
