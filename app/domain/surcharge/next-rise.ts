import { addDays, type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type Won } from '../won.ts'
import { type ChargedItem } from './reckoning.ts'
import { surchargeOf } from './surcharge.ts'

// About 45 years: an item that has not risen by then is as good as still.
const FARTHEST = 2 ** 14

/** The next day on which more is owed if nothing is paid until then, and how much more. */
export function nextRise(
	item: ChargedItem,
	on: CalendarDate,
	parameters: Parameters,
): { on: CalendarDate; by: Won } | undefined {
	const asItStands = { ...item, payments: item.payments.filter((payment) => payment.on <= on) }
	const riseAfter = (days: number) =>
		surchargeOf(asItStands, addDays(on, days), parameters).payable - now
	const now = surchargeOf(asItStands, on, parameters).payable

	if (riseAfter(FARTHEST) === 0) return undefined
	let risen = 1
	while (riseAfter(risen) === 0) risen *= 2
	// What is owed never falls as days pass, so the first day of the rise can be bisected.
	let still = Math.floor(risen / 2)
	while (risen - still > 1) {
		const middle = Math.floor((still + risen) / 2)
		if (riseAfter(middle) === 0) still = middle
		else risen = middle
	}
	return { on: addDays(on, risen), by: riseAfter(risen) }
}
