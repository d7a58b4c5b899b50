import { type CalendarDate } from './calendar-date.ts'
import { figureOn, type Figure, type Parameters } from './parameters/parameters.ts'
import { exactWon, wholeWon } from './surcharge/exact-won.ts'
import { type Won } from './won.ts'

const largestListed = 8

/** 기준 중위소득 of a household; each person beyond the list adds the same. */
export function medianIncome(people: number, on: CalendarDate, parameters: Parameters): Won {
	const listed = Math.min(Math.max(1, people), largestListed)
	const base = Number(figureOn(parameters, `median-income.${String(listed)}`, on).value)
	const more = Number(figureOn(parameters, 'median-income.each-more', on).value)
	return base + Math.max(0, people - largestListed) * more
}

export type ProtectedLivingCost = { amount: Won; median: Won; share: Figure }

/** What a plan leaves a household to live on: a share of the median, by policy and not by law. */
export function protectedLivingCost(
	people: number,
	on: CalendarDate,
	parameters: Parameters,
): ProtectedLivingCost {
	const share = figureOn(parameters, 'living-cost.protected-share', on)
	const median = medianIncome(people, on, parameters)
	return { amount: wholeWon(exactWon(median, share)), median, share }
}
