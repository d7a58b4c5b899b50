import { addDays, daysBetween, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type LedgerRow } from '#db/ledger/ledger-files.ts'
import { type Chance } from './chance.ts'
import { tens } from './debt.ts'

const channels = ['virtual-account', 'card', 'hometax', 'bank', 'offset'] as const

type Paying = { itemNo: string; left: number; asOf: CalendarDate }

/** What some people paid off an item over time; now and then one was taken back. */
export function somePayments(
	{ itemNo, left, asOf }: Paying,
	deadline: CalendarDate | null,
	chance: Chance,
): { payments: LedgerRow<'payments'>[]; sum: number } {
	const days = deadline === null ? 0 : daysBetween(deadline, asOf)
	if (deadline === null || days < 1 || !chance.happens(0.22)) return { payments: [], sum: 0 }
	const each = Math.max(tens(left * (0.02 + 0.15 * chance.number())), 10)
	const paidOn = Array.from({ length: chance.whole(1, 6) }, () => chance.whole(1, days))
		.sort((a, b) => a - b)
		.map((after) => addDays(deadline, after))
	const channel = chance.oneOf(channels)
	const payments = paidOn.map((on, at) => ({
		payment_no: `P-${itemNo}-${at + 1}`,
		item_no: itemNo,
		paid_on: on,
		amount_won: each,
		channel,
		cancelled: 'n',
	}))
	return { payments: [...payments, ...someCancelled(payments, chance)], sum: each * paidOn.length }
}

function someCancelled(payments: LedgerRow<'payments'>[], chance: Chance): LedgerRow<'payments'>[] {
	const [first] = payments
	if (!first || !chance.happens(0.04)) return []
	return [{ ...first, payment_no: `P-${first.item_no}-0`, cancelled: 'y' }]
}
