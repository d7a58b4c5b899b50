import { type CalendarDate } from '../calendar-date.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'

export function paidThrough(item: Pick<TaxItem, 'payments'>, through: CalendarDate): Won {
	return item.payments.reduce((sum, { on, amount }) => (on <= through ? sum + amount : sum), 0)
}

/**
 * The tax left once all payments to a day, that day inside, went to the collection cost first and
 * then to the tax (국세징수법 §3; R0: 종전 국세징수법 §4).
 */
export function unpaidTaxAfter(
	item: Pick<TaxItem, 'tax' | 'collectionCost' | 'payments'>,
	through: CalendarDate,
): Won {
	const towardsTax = Math.max(0, paidThrough(item, through) - item.collectionCost)
	return Math.max(0, item.tax - towardsTax)
}
