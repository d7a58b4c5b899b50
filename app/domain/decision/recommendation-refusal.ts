import { dearestMonth } from '../instalment-plan/dearest-month.ts'
import { type InstalmentPlan } from '../instalment-plan/plan.ts'
import { grantsRelief, type Outcome } from '../outcome.ts'
import { type CalendarDate } from '../calendar-date.ts'
import { isSamePlan, type Outlook } from './outlook.ts'

export type RecommendationRefusal =
	/** The article is not met; nobody can grant what the law does not. */
	| 'law_not_open'
	/** A fact the article asks for is not found yet. */
	| 'facts_open'
	| 'plan_no_longer_holds'
	| 'first_day_passed'
	| 'no_plan_to_change'
	| 'same_as_requested'
	| 'no_time_to_answer'
	/** A reason that the figures of the two plans do not bear out. */
	| 'not_more_affordable'
	| 'not_sooner'
	/** Nothing is left to pay in instalments of a debt that ends. */
	| 'debt_ends'
	| 'relief_left_out'
	/** A test of another article, nothing this relief could be refused for. */
	| 'reason_of_other_relief'

/** What is weighed: the outcome, and the plan offered where it differs from what was asked. */
export type Weighed = {
	outcome: Outcome
	offered: InstalmentPlan | null
	requested: InstalmentPlan | null
	reasonCodes: readonly string[]
}

/** Why this outcome may not be given on that day, or undefined. */
export function outcomeRefusal(
	weighed: Weighed,
	outlook: Outlook,
	today: CalendarDate,
): RecommendationRefusal | undefined {
	if (!grantsRelief(weighed.outcome)) return undefined
	return (
		refusalOfLaw(outlook) ??
		(weighed.outcome === 'approved' ? refusalOfWish(outlook) : refusalOfOffer(weighed, today))
	)
}

function refusalOfLaw({ eligibility }: Outlook): RecommendationRefusal | undefined {
	if (eligibility.answer === 'needs-answer') return 'facts_open'
	return eligibility.answer === 'eligible' ? undefined : 'law_not_open'
}

function refusalOfWish({
	plan,
	firstDayPassed,
	planHolds,
}: Outlook): RecommendationRefusal | undefined {
	if (plan === undefined) return undefined
	if (firstDayPassed) return 'first_day_passed'
	return planHolds ? undefined : 'plan_no_longer_holds'
}

function refusalOfOffer(
	{ offered, requested, reasonCodes }: Weighed,
	today: CalendarDate,
): RecommendationRefusal | undefined {
	const first = offered?.instalments[0]
	if (!offered || !first) return 'no_plan_to_change'
	if (requested && isSamePlan(offered, requested)) return 'same_as_requested'
	if (first.dueOn <= today) return 'no_time_to_answer'
	return requested ? refusalOfReasons(offered, requested, reasonCodes) : undefined
}

// The person reads these reasons beside both plans: one that the figures contradict is not given.
function refusalOfReasons(
	offered: InstalmentPlan,
	requested: InstalmentPlan,
	codes: readonly string[],
): RecommendationRefusal | undefined {
	const lighter = dearestMonth(offered) < dearestMonth(requested)
	if (codes.includes('more-affordable') && !lighter) return 'not_more_affordable'
	const sooner = offered.endsOn < requested.endsOn
	return codes.includes('can-pay-sooner') && !sooner ? 'not_sooner' : undefined
}

type Granting = { outcome: Outcome; outlook: Outlook }

/** Whether a relief beside the others sets days for a debt that another of them ends. */
export function endsAnyway(one: Granting, all: readonly Granting[]): boolean {
	const { extinguishes, covers } = one.outlook.eligibility
	if (!grantsRelief(one.outcome) || extinguishes) return false
	return all
		.filter(({ outcome }) => grantsRelief(outcome))
		.map(({ outlook }) => outlook.eligibility)
		.some((other) => other.extinguishes && other.covers.some((id) => covers.includes(id)))
}
