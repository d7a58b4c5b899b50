import { affordabilityOf, type Affordability } from '#app/domain/affordability.ts'
import { addDays, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Answers, type PayDay, type PlanWish } from '#app/domain/declaration.ts'
import { itemsUnderRelief } from '#app/domain/instalment-plan/covered-items.ts'
import { nextPayDay } from '#app/domain/instalment-plan/next-pay-day.ts'
import { type PlanTerms } from '#app/domain/instalment-plan/plan.ts'
import { type PlanShape } from '#app/domain/instalment-plan/plan-shape.ts'
import { suggestTogether, type Suggestion } from '#app/domain/instalment-plan/suggestions.ts'
import { plannedReliefs } from '#app/domain/instalment-plan/wished-plan.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Relief } from '#app/domain/relief.ts'
import { type TaxItem } from '#app/domain/tax-item.ts'
import { type StandingPlan } from './each-plan.ts'
import { partOfSum, sharesOf } from './parted-sum.ts'

export type FirstMonth = 'next' | 'after'

/** Until the person has said one: late enough in the month for wages to have come in. */
const usualPayDay: PayDay = 25

/** What a plan is worked out from: the items the relief can hold and the household's month. */
export type PlanBasis = {
	relief: Relief
	items: readonly TaxItem[]
	on: CalendarDate
	budget: Affordability | null
	/** Longer than others have it, for what the person said of a special area or a disaster. */
	maximumMonths?: number | undefined
	/** The other reliefs asked for, paid in the same manner from the same month. */
	beside: readonly Planned[]
	/** The plans of the other reliefs, where only one is being set: they stay as they are. */
	fixed: readonly StandingPlan[]
	/** How each was set by itself, where it was. */
	own: readonly PlanWish[]
}

/** What is to be paid under one relief. */
export type Planned = Pick<PlanBasis, 'relief' | 'items' | 'maximumMonths'>

export function planBasis(
	answers: Answers,
	chosen: readonly TaxItem[],
	on: CalendarDate,
	parameters: Parameters,
): PlanBasis {
	const [relief = 'voluntary-plan', ...others] = plannedReliefs(answers)
	const { money, household, plan } = answers
	const budget =
		money && household
			? affordabilityOf({ people: household.people, ...money }, on, parameters)
			: null
	const itemsOf = (one: Relief) => itemsUnderRelief(one, chosen, on)
	const beside = others.map((one) => ({ relief: one, items: itemsOf(one) }))
	const own = plan?.each && beside.length > 0 ? [plan, ...(plan.beside ?? [])] : []
	return { relief, items: itemsOf(relief), on, budget, beside, fixed: [], own }
}

export function firstDueOn(payDay: PayDay, first: FirstMonth, on: CalendarDate): CalendarDate {
	const next = nextPayDay(payDay, on)
	return first === 'next' ? next : nextPayDay(payDay, addDays(next, 1))
}

/** When and in which shape is paid; even where no shape is named. */
export type PlanManner = { payDay: PayDay; first: FirstMonth; shape?: PlanShape | undefined }

/** As wished before, where anything was; the month after next only where that was chosen. */
export function mannerOf(wish: PlanWish | undefined, on: CalendarDate): PlanManner {
	const payDay = wish?.payDay ?? usualPayDay
	const waits = wish?.firstDueOn === firstDueOn(payDay, 'after', on)
	return { payDay, first: waits ? 'after' : 'next', shape: wish?.shape }
}

function termsOf(basis: PlanBasis, { payDay, first, shape }: PlanManner): PlanTerms {
	const { relief, items, on, maximumMonths } = basis
	const days = { payDay, firstDueOn: firstDueOn(payDay, first, on) }
	return { relief, items, on, ...days, shape, maximumMonths }
}

/** The terms under every relief asked for, the leading one first. A larger first payment is one sum for all. */
export function allTermsOf(
	basis: PlanBasis,
	manner: PlanManner,
	parameters: Parameters,
): PlanTerms[] {
	const each = [basis, ...basis.beside]
	const all = each.map((planned) =>
		termsOf({ ...basis, maximumMonths: undefined, ...planned }, manner),
	)
	const { shape } = manner
	if (shape?.kind !== 'first-larger') return all
	const shares = sharesOf(all, parameters)
	return all.map((terms, index) => ({
		...terms,
		shape: { ...shape, first: partOfSum(shape.first, shares[index] ?? 1) },
	}))
}

export function suggestionsFor(
	basis: PlanBasis,
	manner: PlanManner,
	parameters: Parameters,
): Suggestion[] {
	const beside = basis.fixed.map(({ plan }) => plan)
	return suggestTogether(allTermsOf(basis, manner, parameters), basis.budget, parameters, beside)
}
