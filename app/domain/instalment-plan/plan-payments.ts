import { type CalendarDate } from '../calendar-date.ts'
import { type Payment } from '../tax-item.ts'
import { type Won } from '../won.ts'

type Reckoned = {
	/** The day the plan's sums were reckoned for. */
	calculatedOn: CalendarDate
	/** What the ledger then knew to be paid by that day; the plan's sums leave it out. */
	paidBefore: Won
}

/**
 * The payments that count towards a plan: those its own sums did not know. One made by the day of the plan
 * that the ledger told of later is the person's, not lost between the two.
 */
export function paymentsTowards(
	{ calculatedOn, paidBefore }: Reckoned,
	payments: readonly Payment[],
): Payment[] {
	let known = paidBefore
	return payments
		.toSorted((a, b) => (a.on < b.on ? -1 : 1))
		.flatMap(({ on, amount }) => {
			const used = on > calculatedOn ? 0 : Math.min(known, amount)
			known -= used
			return used < amount ? [{ on, amount: amount - used }] : []
		})
}
