import { addDays, earlier } from '../calendar-date.ts'
import { dailyCharges } from './daily.ts'
import { type Reckoning } from './reckoning.ts'
import { type Charge } from './trace.ts'
import { unpaidTaxAfter } from './unpaid-tax.ts'

/**
 * The days from the statutory due date to the notice (국세기본법 §47의4①1). The old text counts the
 * day of payment, the new one ends on the day before it. Under R0 this part is inside the notice.
 */
export function beforeNotice(reckoning: Reckoning): Charge[] {
	const { item, on, regime, pauses, parameters } = reckoning
	if (regime === 'R0') return []
	const countsPaymentDay = regime === 'R1'
	const lastDay = countsPaymentDay ? on : addDays(on, -1)
	const period = {
		part: 'preNotice' as const,
		from: addDays(item.statutoryDueOn, 1),
		to: item.noticedOn === null ? lastDay : earlier(lastDay, addDays(item.noticedOn, -1)),
		pauses,
		baseOn: (day: typeof on) => unpaidTaxAfter(item, countsPaymentDay ? addDays(day, -1) : day),
	}
	return dailyCharges(item, period, parameters)
}
