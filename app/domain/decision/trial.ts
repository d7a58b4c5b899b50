import { type CalendarDate } from '../calendar-date.ts'
import { type PayDay } from '../declaration.ts'
import { type Eligibility } from '../eligibility/eligibility-answer.ts'
import { type EligibilityPerson } from '../eligibility/eligibility-person.ts'
import { eligibilityFor } from '../eligibility/eligibility.ts'
import { type OfficeFindings, withFindings } from '../eligibility/office-findings.ts'
import { itemsUnderRelief } from '../instalment-plan/covered-items.ts'
import { dearestMonth } from '../instalment-plan/dearest-month.ts'
import { nextPayDay } from '../instalment-plan/next-pay-day.ts'
import { wishOf, wishUnder } from '../instalment-plan/wished-plan.ts'
import { type PlanSize, type PlanTerms } from '../instalment-plan/plan.ts'
import { type PlanAnswer, planFor } from '../instalment-plan/schedule.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type Relief } from '../relief.ts'
import { type Won } from '../won.ts'
import { basisDay } from './basis-day.ts'
import { type CaseBasis } from './case-basis.ts'
import { budgetOf } from './outlook.ts'

/** Other numbers than those of a case. */
export type Tried = {
	relief: Relief
	findings: OfficeFindings
	/** Left out to look at the conditions alone. */
	size: PlanSize | null
	payDay: PayDay
	/** Left out, the next pay day. */
	firstDueOn: CalendarDate | null
}

export type Trial = {
	basisOn: CalendarDate
	person: EligibilityPerson
	eligibility: Eligibility
	plan: PlanAnswer | null
	/** By how much the dearest month goes beyond what the household can pay; null where neither is known. */
	beyond: Won | null
}

/** What a case would come to with other numbers; nothing of the case is changed by asking. */
export function trialOf(basis: CaseBasis, tried: Tried, parameters: Parameters): Trial {
	const { relief, findings, size } = tried
	const basisOn = basisDay(relief, basis.filedOn, basis.today)
	const person = withFindings(basis.person, findings)
	const eligibility = eligibilityFor(relief, basis.items, person, basisOn, parameters)
	const terms = planTried(basis, tried, basisOn, eligibility)
	const plan = size && planFor({ ...terms, ...size }, parameters)
	const budget = budgetOf(basis, parameters)
	const dearest = plan?.plan ? dearestMonth(plan.plan) : null
	const beyond = budget && dearest !== null ? Math.max(0, dearest - budget.available) : null
	return { basisOn, person, eligibility, plan, beyond }
}

function planTried(
	{ answers, items, today }: CaseBasis,
	{ relief: tried, payDay, firstDueOn }: Tried,
	on: CalendarDate,
	{ maximumMonths }: Eligibility,
): PlanTerms {
	const wish = wishUnder(tried, answers)
	const relief = wish?.relief ?? tried
	return {
		...{ relief, payDay, on, items: itemsUnderRelief(relief, items, on) },
		firstDueOn: firstDueOn ?? nextPayDay(payDay, today),
		shape: (wish ?? wishOf(answers))?.shape,
		quick: wish !== undefined && answers.lane?.lane === 'quick',
		maximumMonths: maximumMonths ?? undefined,
	}
}
