import { eligibilityFor } from '../eligibility/eligibility.ts'
import { type Eligibility } from '../eligibility/eligibility-answer.ts'
import { type EligibilityPerson } from '../eligibility/eligibility-person.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type InstalmentPlan, type PlanSize, type PlanTerms } from './plan.ts'
import { planFor } from './schedule.ts'
import { type Won } from '../won.ts'

/** A reason of the plan or of the article; both name where it stands. */
type Refusal = { reason: string; article: string }

type PersonPlan =
	| { plan: InstalmentPlan; waived: Won; refusals?: undefined }
	| { refusals: readonly Refusal[]; plan?: undefined; waived?: undefined }

/**
 * The schedule where the relief is not shut to this person, as long as it may run for them. What nobody has
 * said yet refuses nothing: the office still has to find it.
 */
export function planForPerson(
	terms: PlanTerms & PlanSize,
	person: EligibilityPerson,
	parameters: Parameters,
): PersonPlan {
	const { relief, items, on } = terms
	const eligibility = eligibilityFor(relief, items, person, on, parameters)
	const maximumMonths = eligibility.maximumMonths ?? undefined
	const answered = planFor({ ...terms, maximumMonths }, parameters)
	const refusals = refusalsOf(eligibility)
	if (refusals.length === 0) return answered
	return { refusals: [...refusals, ...(answered.refusals ?? [])] }
}

function refusalsOf({ reasons, items }: Eligibility): Refusal[] {
	const unmet = reasons.filter(({ met }) => met === false)
	const lacking = items.flatMap(({ lacks }) => lacks)
	const found = new Map<string, Refusal>()
	for (const { key, article } of [...unmet, ...lacking]) found.set(key, { reason: key, article })
	return [...found.values()]
}
