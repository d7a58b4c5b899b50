import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { leastProtectedWage, protectedDepositBelow } from '#app/domain/protected-property.ts'
import { type Words } from './words.ts'

/** What may not be seized on a day: the amounts of that day and where they stand. */
export type ProtectedView = { deposit: string; wage: string; articles: string }

export function protectedView(
	{ on, parameters }: { on: CalendarDate; parameters: Parameters },
	words: Words,
): ProtectedView {
	const deposit = protectedDepositBelow(on, parameters)
	const wage = leastProtectedWage(on, parameters)
	return {
		deposit: words.won(deposit.amount),
		wage: words.won(wage.amount),
		articles: [deposit.article, wage.article].join('; '),
	}
}
