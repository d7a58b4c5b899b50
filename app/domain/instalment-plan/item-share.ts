import { type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { outstandingOf } from '../payment-order.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'
import { type Allotted } from './allocation.ts'
import { type ItemShare } from './plan.ts'

/** What is left of an item on a day, by what a payment meets first. */
export type ItemOwed = ItemShare & { payable: Won }

export function owedOf(
	item: TaxItem,
	on: CalendarDate,
	waived: Won,
	parameters: Parameters,
): ItemOwed {
	const { cost, tax, otherPenalty, surcharge, total } = outstandingOf(item, on, parameters)
	const ofSurcharge = otherPenalty + surcharge - waived
	return { itemId: item.id, payable: total - waived, ofCost: cost, ofTax: tax, ofSurcharge }
}

export function payableOf(owed: readonly ItemOwed[]): Won {
	return owed.reduce((sum, { payable }) => sum + payable, 0)
}

/**
 * A payment goes to the items as allotted, in each to its cost before its tax. Only what is left when all of
 * both is paid meets the surcharge, which is no base and grows nothing.
 */
export function sharesOf(
	amount: Won,
	owed: readonly ItemOwed[],
	allotted: readonly Allotted[],
): ItemShare[] {
	const shares = owed.map(({ itemId }) => ({ itemId, ofCost: 0, ofTax: 0, ofSurcharge: 0 }))
	let left = amount
	const pay = (index: number, part: 'ofCost' | 'ofTax' | 'ofSurcharge', most: Won) => {
		const [share, due] = [shares[index], owed[index]]
		if (!share || !due) return
		const paid = Math.min(left, most, due[part])
		share[part] = paid
		left -= paid
	}
	for (const [index, { cost, tax }] of allotted.entries()) {
		pay(index, 'ofCost', cost)
		pay(index, 'ofTax', tax)
	}
	for (const index of shares.keys()) pay(index, 'ofSurcharge', left)
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
