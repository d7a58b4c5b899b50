import { arrearsOn, type Rise } from '#app/domain/arrears.ts'
import { addDays, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type ItemCase } from './cases-of-items.server.ts'
import { itemView, type ItemView } from './item-view.server.ts'
import { protectedView, type ProtectedView } from './protected-view.server.ts'
import { settledView, type SettledView } from './settled-view.server.ts'
import { type ShownItem } from './shown-item.ts'
import { type Words } from './words.ts'

/** What one person owes on one day, worded for the page and ready to be shown. */
export type ArrearsView = {
	today: string
	total: string
	rise: { payBy: string; on: string; by: string } | undefined
	asOf: string | undefined
	items: ItemView[]
	settled: SettledView[]
	protection: ProtectedView
}

export type ArrearsFacts = {
	items: readonly ShownItem[]
	/** The case an item is in, by item number. */
	cases: ReadonlyMap<string, ItemCase>
	/** The ledger's own day: what happened after it is not in it. */
	asOf: CalendarDate | undefined
	on: CalendarDate
	parameters: Parameters
}

export function arrearsView(facts: ArrearsFacts, words: Words): ArrearsView {
	const { items, cases, asOf, on, parameters } = facts
	const open = items.filter(({ status }) => status === 'open')
	const { total, owed, rise } = arrearsOn(open, on, parameters)
	const isLeft = (one: (typeof owed)[number]) => one.account.payable > 0
	const settled = [
		...owed.filter((one) => !isLeft(one)).map(({ item }) => item),
		...items.filter(({ status }) => status !== 'open'),
	]
	return {
		today: words.day(on),
		total: words.won(total),
		rise: rise && riseView(rise, words),
		asOf: asOf && words.day(asOf),
		items: owed
			.filter(isLeft)
			.map((one) => itemView(one, cases.get(one.item.itemNo), facts, words)),
		settled: settled.map((item) => settledView(item, words)),
		protection: protectedView(facts, words),
	}
}

function riseView({ on, by }: Rise, words: Words): ArrearsView['rise'] {
	return { payBy: words.day(addDays(on, -1)), on: words.day(on), by: words.won(by) }
}
