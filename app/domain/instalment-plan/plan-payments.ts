import { type CalendarDate, earlier } from '../calendar-date.ts'
import { type Payment } from '../tax-item.ts'

type Reckoned = {
	/** The day the plan's sums were reckoned for. */
	calculatedOn: CalendarDate
	/** Up to which day the ledger spoke then; null where it had not spoken of payments at all. */
	knownUntil: CalendarDate | null
}

/**
 * The payments that count towards a plan: those its own sums could not know yet. One made between the
 * ledger's last word and the day of the plan is the person's, not lost between the two.
 */
export function paymentsTowards(
	{ calculatedOn, knownUntil }: Reckoned,
	payments: readonly Payment[],
): Payment[] {
	if (knownUntil === null) return [...payments]
	const since = earlier(calculatedOn, knownUntil)
	return payments.filter(({ on }) => on > since)
}
