import { affordabilityOf, type Affordability, type HouseholdBudget } from '../affordability.ts'
import { type CalendarDate } from '../calendar-date.ts'
import { type Answers } from '../declaration.ts'
import { type Eligibility } from '../eligibility/eligibility-answer.ts'
import { eligibilityFor, everyEligibility } from '../eligibility/eligibility.ts'
import { dearestMonth } from '../instalment-plan/dearest-month.ts'
import { type ReckonedPlan, wishedPlan } from '../instalment-plan/wished-plan.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type Relief } from '../relief.ts'
import { type Won } from '../won.ts'
import { basisDay } from './basis-day.ts'
import { type CaseBasis, reliefOf } from './case-basis.ts'

/** What the law and the budget say to a case today. */
export type Outlook = {
	relief: Relief
	basisOn: CalendarDate
	eligibility: Eligibility
	others: readonly Eligibility[]
	budget: Affordability | null
	/** The wish reckoned anew; undefined where none goes with the relief. */
	plan: ReckonedPlan | undefined
	/** The plan as handed in comes to the same days and sums today. */
	planHolds: boolean
	firstDayPassed: boolean
	/** Every month of the plan leaves the protected living cost; null without a budget or a plan. */
	planAffordable: boolean | null
}

export function outlookOf(basis: CaseBasis, parameters: Parameters): Outlook {
	const { items, person, answers, submittedPlan, filedOn, today } = basis
	const relief = reliefOf(basis)
	const on = basisDay(relief, filedOn, today)
	const plan = wishedPlan(answers, items, on, parameters)
	const budget = budgetOf(basis, parameters)
	const first = submittedPlan?.instalments[0]
	return {
		relief,
		basisOn: on,
		eligibility: eligibilityFor(relief, items, person, on, parameters),
		others: everyEligibility(items, person, today, parameters).filter(
			(other) => other.relief !== relief,
		),
		budget,
		plan,
		planHolds: plan?.plan !== undefined && isSamePlan(plan.plan, submittedPlan),
		firstDayPassed: first !== undefined && first.dueOn < today,
		planAffordable: budget && plan?.plan ? dearestMonth(plan.plan) <= budget.available : null,
	}
}

export function budgetOf(
	{ answers, today }: CaseBasis,
	parameters: Parameters,
): Affordability | null {
	const household = householdOf(answers)
	return household && affordabilityOf(household, today, parameters)
}

/** The month of the household, where it was asked for. */
export function householdOf({ household, money }: Answers): HouseholdBudget | null {
	if (!household || !money) return null
	return { people: household.people, income: money.income, spending: money.spending }
}

type Dated = { dueOn: CalendarDate; amount: Won }

export function isSamePlan(
	plan: { instalments: readonly Dated[] },
	other: { instalments: readonly Dated[] } | null,
): boolean {
	if (plan.instalments.length !== other?.instalments.length) return false
	return plan.instalments.every(
		({ dueOn, amount }, index) =>
			other.instalments[index]?.dueOn === dueOn && other.instalments[index].amount === amount,
	)
}
