import { type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type ItemSurcharge, surchargeOf } from '../surcharge/surcharge.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'

/** What an item comes to on a day. */
export function accountOf(item: TaxItem, on: CalendarDate, parameters: Parameters): ItemSurcharge {
	let ofItem = accounts.get(item)
	if (!ofItem || ofItem.parameters !== parameters) {
		ofItem = { parameters, byDay: new Map() }
		accounts.set(item, ofItem)
	}
	const known = ofItem.byDay.get(on)
	if (known) return known
	const account = surchargeOf(item, on, parameters)
	ofItem.byDay.set(on, account)
	return account
}

// Every article asks the same of the same item, some hundred times while the nearest change is sought.
const accounts = new WeakMap<
	TaxItem,
	{ parameters: Parameters; byDay: Map<CalendarDate, ItemSurcharge> }
>()

export function payableOf(item: TaxItem, on: CalendarDate, parameters: Parameters): Won {
	return accountOf(item, on, parameters).payable
}

export function owedOf(items: readonly TaxItem[], on: CalendarDate, parameters: Parameters): Won {
	return items.reduce((sum, item) => sum + payableOf(item, on, parameters), 0)
}
