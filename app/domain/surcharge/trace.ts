import { type CalendarDate } from '../calendar-date.ts'
import { type Figure } from '../parameters/parameters.ts'
import { truncateUnder10, type Won } from '../won.ts'
import { wholeWon, type ExactWon } from './exact-won.ts'

export type SurchargePart = 'preNotice' | 'oneOff' | 'afterDeadline' | 'demandCost'

/** One row of the account a person can follow; `from` and `to` are inside. */
export type TraceRow = {
	part: SurchargePart
	from: CalendarDate
	to: CalendarDate
	days?: number
	months?: number
	rate: string
	base: Won
	amount: Won
	article: string
}

/** A row before it is brought to whole won. */
export type Charge = Omit<TraceRow, 'rate' | 'amount' | 'article'> & {
	figure: Figure
	exact: ExactWon
}

/**
 * What is under 10 won is dropped once for the whole part (국고금관리법 §47①). The last row carries
 * the difference; where it is too small to, the rows before it carry the rest.
 */
export function tracePart(charges: readonly Charge[]): TraceRow[] {
	const total = truncateUnder10(wholeWon(charges.reduce((sum, { exact }) => sum + exact, 0n)))
	const rows = charges.map(rowOf)
	let difference = total - sumOf(rows)
	for (const row of [...rows].reverse()) {
		const amount = Math.max(0, row.amount + difference)
		difference -= amount - row.amount
		row.amount = amount
	}
	return rows
}

export function sumOf(rows: readonly TraceRow[]): Won {
	return rows.reduce((sum, { amount }) => sum + amount, 0)
}

function rowOf({ part, from, to, days, months, base, figure, exact }: Charge): TraceRow {
	const { value: rate, article } = figure
	const amount = wholeWon(exact)
	if (days !== undefined) return { part, from, to, days, base, rate, amount, article }
	if (months !== undefined) return { part, from, to, months, base, rate, amount, article }
	return { part, from, to, base, rate, amount, article }
}
