import { type CalendarDate } from './calendar-date.ts'
import { figureOn, type Parameters } from './parameters/parameters.ts'
import { medianIncome } from './protected-living-cost.ts'
import { exactWon, wholeWon } from './surcharge/exact-won.ts'
import { type Won } from './won.ts'

export type IncomeLimit = { amount: Won; article: string; year: number }

/** A share of the standard median income (기준 중위소득) of a household, rounded as it is published. */
export function incomeLimit(
	key: string,
	people: number,
	on: CalendarDate,
	parameters: Parameters,
): IncomeLimit {
	const share = figureOn(parameters, key, on)
	const twice = wholeWon(exactWon(2 * medianIncome(people, on, parameters), share))
	const { from } = figureOn(parameters, 'median-income.1', on)
	return {
		amount: Math.floor((twice + 1) / 2),
		article: share.article,
		year: Number(from.slice(0, 4)),
	}
}
