import { type CalendarDate } from './calendar-date.ts'
import { type Parameters } from './parameters/parameters.ts'
import { nextRise } from './surcharge/next-rise.ts'
import { surchargeOf, type ItemSurcharge } from './surcharge/surcharge.ts'
import { type TaxItem } from './tax-item.ts'
import { type Won } from './won.ts'

/** A day on which more is owed if nothing is paid before it, and how much more. */
export type Rise = { on: CalendarDate; by: Won }

export type OwedItem<Item extends TaxItem = TaxItem> = {
	item: Item
	account: ItemSurcharge
	rise: Rise | undefined
}

/** What one person owes on one day: each item's account, their sum, and when it next grows. */
export type Arrears<Item extends TaxItem = TaxItem> = {
	total: Won
	owed: readonly OwedItem<Item>[]
	/** The earliest rise; items that grow on the same day are taken together. */
	rise: Rise | undefined
}

export function arrearsOn<Item extends TaxItem>(
	items: readonly Item[],
	on: CalendarDate,
	parameters: Parameters,
): Arrears<Item> {
	const owed = items.map((item) => ({
		item,
		account: surchargeOf(item, on, parameters),
		rise: nextRise(item, on, parameters),
	}))
	const total = owed.reduce((sum, { account }) => sum + account.payable, 0)
	return { total, owed, rise: firstRise(owed.flatMap(({ rise }) => rise ?? [])) }
}

function firstRise(rises: readonly Rise[]): Rise | undefined {
	const first = rises.map(({ on }) => on).sort()[0]
	if (first === undefined) return undefined
	return { on: first, by: rises.reduce((sum, { on, by }) => (on === first ? sum + by : sum), 0) }
}
