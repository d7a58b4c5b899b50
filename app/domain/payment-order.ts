import { type CalendarDate } from './calendar-date.ts'
import { type Parameters } from './parameters/parameters.ts'
import { type ChargedItem } from './surcharge/reckoning.ts'
import { surchargeOf } from './surcharge/surcharge.ts'
import { type Won } from './won.ts'

/** What is left of each part of an item once its payments were credited. */
export type Outstanding = {
	cost: Won
	tax: Won
	otherPenalty: Won
	surcharge: Won
	total: Won
}

/**
 * Payments go to the collection cost, then to the tax, then to the penalties (국세징수법 §3). The
 * penalty of the notice comes before the surcharge that arose after it. `total` is `payable`.
 */
export function outstandingOf(
	item: ChargedItem,
	on: CalendarDate,
	parameters: Parameters,
): Outstanding {
	const owed = surchargeOf(item, on, parameters)
	let paid = owed.paid
	const leftOf = (amount: Won): Won => {
		const credited = Math.min(paid, amount)
		paid -= credited
		return amount - credited
	}
	const cost = leftOf(owed.collectionCost)
	const tax = leftOf(item.tax)
	const otherPenalty = leftOf(owed.otherPenalty)
	const surcharge = leftOf(owed.surcharge)
	return { cost, tax, otherPenalty, surcharge, total: owed.payable }
}
