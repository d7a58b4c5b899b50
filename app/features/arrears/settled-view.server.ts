import { type ShownItem } from './shown-item.ts'
import { type Words } from './words.ts'

/** A tax that asks for nothing any more, and why. */
export type SettledView = {
	itemNo: string
	tax: string
	period: string
	why: 'paid' | 'cancelled' | 'extinguished'
	lastPaidOn: string | undefined
}

export function settledView(item: ShownItem, words: Words): SettledView {
	const last = item.payments
		.map(({ on }) => on)
		.sort()
		.at(-1)
	return {
		itemNo: item.itemNo,
		tax: words.tax(item.taxCode),
		period: words.period(item.attribution),
		why: item.status === 'open' ? 'paid' : item.status,
		lastPaidOn: last && words.day(last),
	}
}
