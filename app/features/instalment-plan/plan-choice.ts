import { affordabilityOf, type Affordability } from '#app/domain/affordability.ts'
import { addDays, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Answers, type PayDay, type PlanWish } from '#app/domain/declaration.ts'
import { nextPayDay } from '#app/domain/instalment-plan/next-pay-day.ts'
import { type PlanTerms } from '#app/domain/instalment-plan/plan.ts'
import { type PlanRoom, planRoom } from '#app/domain/instalment-plan/room.ts'
import { type PlanShape } from '#app/domain/instalment-plan/plan-shape.ts'
import { suggestPlans, type Suggestion } from '#app/domain/instalment-plan/suggestions.ts'
import { itemsUnderRelief } from '#app/domain/instalment-plan/covered-items.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Relief } from '#app/domain/relief.ts'
import { type TaxItem } from '#app/domain/tax-item.ts'
import { payDays, type PlanChoice } from './plan-form.schema.ts'

export type FirstMonth = 'next' | 'after'

/** Until the person has said one: late enough in the month for wages to have come in. */
export const usualPayDay: PayDay = 25

/** What a plan is worked out from: the items the relief can hold and the household's month. */
export type PlanBasis = {
	relief: Relief
	items: readonly TaxItem[]
	on: CalendarDate
	budget: Affordability | null
	/** Longer than others have it, for what the person said of a special area or a disaster. */
	maximumMonths?: number | undefined
}

export function planBasis(
	answers: Answers,
	chosen: readonly TaxItem[],
	on: CalendarDate,
	parameters: Parameters,
): PlanBasis {
	const relief = answers.reliefs?.chosen.find((one) => one !== 'extinction') ?? 'voluntary-plan'
	const { money, household } = answers
	const budget =
		money && household
			? affordabilityOf({ people: household.people, ...money }, on, parameters)
			: null
	return { relief, items: itemsUnderRelief(relief, chosen, on), on, budget }
}

export function firstDueOn(payDay: PayDay, first: FirstMonth, on: CalendarDate): CalendarDate {
	const next = nextPayDay(payDay, on)
	return first === 'next' ? next : nextPayDay(payDay, addDays(next, 1))
}

/** When and in which shape is paid; even where no shape is named. */
export type PlanManner = { payDay: PayDay; first: FirstMonth; shape?: PlanShape | undefined }

export function termsOf(basis: PlanBasis, { payDay, first, shape }: PlanManner): PlanTerms {
	const { relief, items, on, maximumMonths } = basis
	const days = { payDay, firstDueOn: firstDueOn(payDay, first, on) }
	return { relief, items, on, ...days, shape, maximumMonths }
}

export function suggestionsFor(
	basis: PlanBasis,
	manner: PlanManner,
	parameters: Parameters,
): Suggestion[] {
	return suggestPlans(termsOf(basis, manner), basis.budget, parameters)
}

/** What the relief leaves room for, and the pay days of which the month after next may be the first. */
export function roomFor(
	basis: PlanBasis,
	manner: PlanManner,
	parameters: Parameters,
): (PlanRoom & { afterDays: readonly string[] }) | null {
	const room = planRoom(termsOf(basis, manner), parameters)
	if (!room) return null
	const { firstBy } = room
	const fits = (day: PayDay) => !firstBy || firstDueOn(day, 'after', basis.on) <= firstBy
	return { ...room, afterDays: payDays.filter(fits).map(String) }
}

/** The wish a choice comes to; undefined when the pace chosen is none of the suggestions. */
export function wishFrom(
	choice: PlanChoice,
	basis: PlanBasis,
	parameters: Parameters,
): PlanWish | undefined {
	const { relief, on, maximumMonths } = basis
	const { pace, payDay, first, shape } = choice
	const days = {
		...{ relief, payDay, firstDueOn: firstDueOn(payDay, first, on) },
		...(shape && { shape }),
		...(maximumMonths !== undefined && { maximumMonths }),
	}
	if (pace === 'amount') return { ...days, monthly: choice.monthly }
	if (pace === 'count') return { ...days, count: choice.count }
	const suggested = suggestionsFor(basis, choice, parameters).find((one) => one.pace === pace)
	return suggested && { ...days, count: suggested.count }
}
