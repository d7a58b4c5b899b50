import { affordabilityOf, type Affordability } from '#app/domain/affordability.ts'
import { addDays, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Answers, type PayDay } from '#app/domain/declaration.ts'
import { nextPayDay } from '#app/domain/instalment-plan/next-pay-day.ts'
import { type PlanTerms } from '#app/domain/instalment-plan/plan.ts'
import { type PlanRoom, planRoom } from '#app/domain/instalment-plan/room.ts'
import { type PlanShape } from '#app/domain/instalment-plan/plan-shape.ts'
import { suggestTogether, type Suggestion } from '#app/domain/instalment-plan/suggestions.ts'
import { itemsUnderRelief } from '#app/domain/instalment-plan/covered-items.ts'
import { plannedReliefs } from '#app/domain/instalment-plan/wished-plan.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Relief } from '#app/domain/relief.ts'
import { type TaxItem } from '#app/domain/tax-item.ts'
import { payDays } from './plan-form.schema.ts'

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
	/** The other reliefs asked for, paid in the same manner from the same month. */
	beside: readonly Planned[]
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
	const { money, household } = answers
	const budget =
		money && household
			? affordabilityOf({ people: household.people, ...money }, on, parameters)
			: null
	const itemsOf = (one: Relief) => itemsUnderRelief(one, chosen, on)
	const beside = others.map((one) => ({ relief: one, items: itemsOf(one) }))
	return { relief, items: itemsOf(relief), on, budget, beside }
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

/** The terms under every relief asked for, the leading one first. */
export function allTermsOf(basis: PlanBasis, manner: PlanManner): PlanTerms[] {
	const each = [basis, ...basis.beside]
	return each.map((planned) => termsOf({ ...basis, maximumMonths: undefined, ...planned }, manner))
}

export function suggestionsFor(
	basis: PlanBasis,
	manner: PlanManner,
	parameters: Parameters,
): Suggestion[] {
	return suggestTogether(allTermsOf(basis, manner), basis.budget, parameters)
}

/** What the relief leaves room for, and the pay days of which the month after next may be the first. */
export function roomFor(
	basis: PlanBasis,
	manner: PlanManner,
	parameters: Parameters,
): (PlanRoom & { afterDays: readonly string[] }) | null {
	const rooms = allTermsOf(basis, manner).map((terms) => planRoom(terms, parameters))
	const room = roomOfAll(rooms.flatMap((one) => one ?? []))
	if (!room || rooms.includes(null)) return null
	const { firstBy } = room
	const fits = (day: PayDay) => !firstBy || firstDueOn(day, 'after', basis.on) <= firstBy
	return { ...room, afterDays: payDays.filter(fits).map(String) }
}

// What a month must at least carry of several plans hangs on how it is parted: not said.
function roomOfAll(rooms: readonly PlanRoom[]): PlanRoom | undefined {
	const [first, ...more] = rooms
	if (!first || more.length === 0) return first
	return {
		mostInstalments: Math.max(...rooms.map(({ mostInstalments }) => mostInstalments)),
		leastMonthly: null,
		firstBy: rooms.flatMap(({ firstBy }) => firstBy ?? []).toSorted()[0] ?? null,
	}
}
