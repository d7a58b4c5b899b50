import { type CalendarDate } from './calendar-date.ts'
import { type ItemStatus } from './item-status.ts'
import { type Parameters } from './parameters/parameters.ts'
import { surchargeOf } from './surcharge/surcharge.ts'
import { type TaxItem } from './tax-item.ts'
import { type Won } from './won.ts'

type NamedItem = TaxItem & { status: ItemStatus; endedOn: CalendarDate | null }

/** What is owed on an item on a day; nothing where the ledger no longer asks for it. */
export function owedOf(item: NamedItem, on: CalendarDate, parameters: Parameters): Won {
	const isAsked = item.status === 'open' && item.endedOn === null
	return isAsked ? surchargeOf(item, on, parameters).payable : 0
}
