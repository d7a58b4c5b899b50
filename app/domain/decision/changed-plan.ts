import { type Affordability } from '../affordability.ts'
import { type CalendarDate } from '../calendar-date.ts'
import { type PlanWish } from '../declaration.ts'
import { isRefusal, mostInstalments, planLimits } from '../instalment-plan/limits.ts'
import { nextPayDay } from '../instalment-plan/next-pay-day.ts'
import { type PlanTerms } from '../instalment-plan/plan.ts'
import { planFor } from '../instalment-plan/schedule.ts'
import { suggestPlans } from '../instalment-plan/suggestions.ts'
import { itemsUnderRelief } from '../instalment-plan/covered-items.ts'
import { type ReckonedPlan, wishUnder } from '../instalment-plan/wished-plan.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type Relief } from '../relief.ts'
import { basisDay } from './basis-day.ts'
import { type CaseBasis, submittedUnder } from './case-basis.ts'
import { usualAnswerBy } from './offer.ts'

type Terms = Omit<PlanTerms, 'firstDueOn' | 'payDay'>

function termsOf(relief: Relief, basis: CaseBasis): Terms {
	const on = basisDay(relief, basis.filedOn, basis.today)
	const { maximumMonths, shape } = wishUnder(relief, basis.answers) ?? {}
	return { relief, on, shape, items: itemsUnderRelief(relief, basis.items, on), maximumMonths }
}

/** The schedule an offer comes to, or why there is none. */
export function offeredPlan(
	basis: CaseBasis,
	offer: PlanWish,
	parameters: Parameters,
): ReckonedPlan {
	const asked = termsOf(offer.relief, basis)
	const terms = { ...offer, ...asked, shape: offer.shape ?? asked.shape }
	return { ...planFor(terms, parameters), terms }
}

/**
 * What comes nearest to the wish and can still be: the same pay day from the first one after the answer
 * to an offer is due, as many months as wished where the relief allows them.
 */
export function nearestPlan(
	relief: Relief,
	basis: CaseBasis,
	parameters: Parameters,
): PlanWish | null {
	const wish = wishUnder(relief, basis.answers)
	if (!wish) return null
	const terms = offerTerms(relief, basis, wish, parameters)
	const limits = planLimits(terms, parameters)
	if (isRefusal(limits)) return null
	const wished = wish.count ?? submittedUnder(relief, basis)?.instalments.length ?? 0
	const count = Math.min(wished, mostInstalments(terms, limits, parameters))
	return count < 1 ? null : wishFrom(terms, count)
}

/** The fewest months that leave the household its living cost every month, where any do. */
export function affordablePlan(
	relief: Relief,
	basis: CaseBasis,
	budget: Affordability,
	parameters: Parameters,
): PlanWish | null {
	const wish = wishUnder(relief, basis.answers)
	if (!wish) return null
	const terms = offerTerms(relief, basis, wish, parameters)
	const found = suggestPlans(terms, budget, parameters).find(({ affordable }) => affordable)
	return found ? wishFrom(terms, found.count) : null
}

function offerTerms(
	relief: Relief,
	basis: CaseBasis,
	wish: PlanWish,
	parameters: Parameters,
): PlanTerms {
	const firstDueOn = firstPayDay(wish, basis.today, parameters)
	return { ...termsOf(relief, basis), payDay: wish.payDay, firstDueOn }
}

function wishFrom({ relief, payDay, firstDueOn }: PlanTerms, count: number): PlanWish {
	return { relief, payDay, firstDueOn, count }
}

function firstPayDay(
	{ payDay, firstDueOn }: PlanWish,
	today: CalendarDate,
	parameters: Parameters,
): CalendarDate {
	const answerBy = usualAnswerBy(today, parameters)
	return firstDueOn > answerBy ? firstDueOn : nextPayDay(payDay, answerBy)
}
