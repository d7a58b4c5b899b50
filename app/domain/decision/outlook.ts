import { affordabilityOf, type Affordability, type HouseholdBudget } from '../affordability.ts'
import { type CalendarDate } from '../calendar-date.ts'
import { type Answers } from '../declaration.ts'
import { type Eligibility } from '../eligibility/eligibility-answer.ts'
import { eligibilityFor, everyEligibility } from '../eligibility/eligibility.ts'
import { dearestMonth } from '../instalment-plan/dearest-month.ts'
import { type InstalmentPlan } from '../instalment-plan/plan.ts'
import { plansTogether } from '../instalment-plan/plans-together.ts'
import { planWished, type ReckonedPlan, wishUnder } from '../instalment-plan/wished-plan.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type Relief } from '../relief.ts'
import { type Won } from '../won.ts'
import { basisDay } from './basis-day.ts'
import { type CaseBasis, reliefOf, reliefsInOrder, submittedUnder } from './case-basis.ts'

/** What the law and the budget say today to one relief of a case. */
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
	/** Every month leaves the protected living cost, all plans paid; null without a budget or a plan. */
	planAffordable: boolean | null
}

/** Of every relief asked for, the leading one first. */
export function outlooksOf(basis: CaseBasis, parameters: Parameters): Outlook[] {
	return reliefsInOrder(basis.reliefs).map((relief) => outlookOf(basis, parameters, relief))
}

export function outlookOf(
	basis: CaseBasis,
	parameters: Parameters,
	relief = reliefOf(basis),
): Outlook {
	const { items, person, filedOn, today } = basis
	const on = basisDay(relief, filedOn, today)
	const plan = planUnder(relief, basis, parameters)
	const budget = budgetOf(basis, parameters)
	const submitted = submittedUnder(relief, basis)
	const first = plan && submitted?.instalments[0]
	return {
		relief,
		basisOn: on,
		eligibility: eligibilityFor(relief, items, person, on, parameters),
		others: everyEligibility(items, person, today, parameters).filter(
			(other) => other.relief !== relief,
		),
		budget,
		plan,
		planHolds: plan?.plan !== undefined && isSamePlan(plan.plan, submitted),
		firstDayPassed: first !== undefined && first.dueOn < today,
		planAffordable:
			budget && plan?.plan ? isAffordable(plan.plan, basis, budget, parameters) : null,
	}
}

function planUnder(
	relief: Relief,
	{ answers, items, filedOn, today }: CaseBasis,
	parameters: Parameters,
): ReckonedPlan | undefined {
	const wish = wishUnder(relief, answers)
	const on = basisDay(relief, filedOn, today)
	return wish && planWished(wish, answers, items, on, parameters)
}

function isAffordable(
	plan: InstalmentPlan,
	basis: CaseBasis,
	budget: Affordability,
	parameters: Parameters,
): boolean {
	const plans = basis.reliefs.flatMap((relief) => planUnder(relief, basis, parameters)?.plan ?? [])
	return dearestMonth(plansTogether(plans) ?? plan) <= budget.available
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
	return other !== null && written(plan.instalments) === written(other.instalments)
}

function written(instalments: readonly Dated[]): string {
	return instalments.map(({ dueOn, amount }) => `${dueOn} ${String(amount)}`).join()
}
