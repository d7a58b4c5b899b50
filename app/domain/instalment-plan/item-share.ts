import { type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { outstandingOf } from '../payment-order.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'
import { type ItemShare } from './plan.ts'

/** What is left of an item on a day, by what a payment meets first. */
export type ItemOwed = ItemShare & { payable: Won }

const parts = ['ofCost', 'ofTax', 'ofSurcharge'] as const

export function owedOf(item: TaxItem, on: CalendarDate, parameters: Parameters): ItemOwed {
	const { cost, tax, otherPenalty, surcharge, total } = outstandingOf(item, on, parameters)
	const ofSurcharge = otherPenalty + surcharge
	return { itemId: item.id, payable: total, ofCost: cost, ofTax: tax, ofSurcharge }
}

export function payableOf(owed: readonly ItemOwed[]): Won {
	return owed.reduce((sum, { payable }) => sum + payable, 0)
}

/**
 * 국세징수법 §3 over all items: collection cost, then tax, then surcharge, which is no base and grows
 * nothing; within each the item due first. No order the law allows costs the person less.
 */
export function sharesOf(amount: Won, owed: readonly ItemOwed[]): ItemShare[] {
	const shares = owed.map(({ itemId }) => ({ itemId, ofCost: 0, ofTax: 0, ofSurcharge: 0 }))
	let left = amount
	for (const part of parts) {
		for (const [index, share] of shares.entries()) {
			const paid = Math.min(left, owed[index]?.[part] ?? 0)
			share[part] = paid
			left -= paid
		}
	}
	return shares.filter((share) => amountOf(share) > 0)
}

export function amountOf({ ofCost, ofTax, ofSurcharge }: Omit<ItemShare, 'itemId'>): Won {
	return ofCost + ofTax + ofSurcharge
}

/** The same items whatever order they were chosen in; payments yet to come are not counted on. */
export function inPaymentOrder(items: readonly TaxItem[], on: CalendarDate): TaxItem[] {
	const dueOf = ({ designatedDueOn, statutoryDueOn }: TaxItem) => designatedDueOn ?? statutoryDueOn
	const key = (item: TaxItem) => `${dueOf(item)} ${item.id}`
	return items
		.map((item) => ({ ...item, payments: item.payments.filter((paid) => paid.on <= on) }))
		.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
