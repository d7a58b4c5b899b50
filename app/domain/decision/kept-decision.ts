import { type HouseholdBudget } from '../affordability.ts'
import { type CalendarDate } from '../calendar-date.ts'
import { type OfficeFindings } from '../eligibility/office-findings.ts'
import { type PlanSize, type PlanTerms } from '../instalment-plan/plan.ts'
import { type PlanShape } from '../instalment-plan/plan-shape.ts'
import { type DecisionInputs } from '../letter-facts.ts'
import { type TaxItem } from '../tax-item.ts'
import { type FactSources } from './fact-sources.ts'

/** Raised when the shape below changes; older decisions stay as they were made. */
export const keptVersion = 2

/** How a plan was reckoned: from what, and by the numbers of which version. */
export type PlannedFrom = { terms: PlanTerms & PlanSize; parameterVersion: string }

/** All a decision rests on, as plain data: with the parameter version it gives the same answer years later. */
export type KeptDecision = Omit<DecisionInputs, 'sourceOf' | 'shapes'> & {
	schemaVersion: typeof keptVersion
	sources: FactSources
	findings: OfficeFindings
	/** The items as they stood, and the day the conditions were looked at. */
	items: readonly TaxItem[]
	basisOn: CalendarDate
	/** What the budget was reckoned from. */
	household: HouseholdBudget | null
	/** What the plan granted was reckoned from, which may be an earlier day's. */
	planned: PlannedFrom | null
	/** The shape asked for, where another plan was granted. */
	requestedShape?: PlanShape | undefined
	/** Of the declaration the decision is about. */
	declarationSha256: string | null
}

/** What a letter is written from, out of what was kept. */
export function letterInputs({ sources, requestedShape, ...kept }: KeptDecision): DecisionInputs {
	const shapes = { requested: requestedShape, granted: kept.planned?.terms.shape }
	return { ...kept, shapes, sourceOf: (fact) => sources[fact] }
}
