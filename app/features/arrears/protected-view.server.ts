import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import {
	fullyProtectedHalf,
	leastProtectedWage,
	protectedDepositBelow,
} from '#app/domain/protected-property.ts'
import { type Words } from './words.ts'

/** What may not be seized on a day: the amounts of that day and where they stand. */
export type ProtectedView = { deposit: string; wage: string; upper: string; articles: string }

export function protectedView(
	{ on, parameters }: { on: CalendarDate; parameters: Parameters },
	words: Words,
): ProtectedView {
	const deposit = protectedDepositBelow(on, parameters)
	const wage = leastProtectedWage(on, parameters)
	const upper = fullyProtectedHalf(on, parameters)
	return {
		deposit: words.won(deposit.amount),
		wage: words.won(wage.amount),
		upper: words.won(upper.amount),
		articles: [deposit, wage, upper].map(({ article }) => article).join('; '),
	}
}
