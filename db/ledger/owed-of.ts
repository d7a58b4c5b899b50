import { type CalendarDate } from '../../app/domain/calendar-date.ts'
import { type Parameters } from '../../app/domain/parameters/parameters.ts'
import { surchargeOf } from '../../app/domain/surcharge/surcharge.ts'
import { type Won } from '../../app/domain/won.ts'
import { type RowItem } from './items-by-row.server.ts'

/** What is owed on an item on a day; nothing where the ledger no longer asks for it. */
export function owedOf(item: RowItem, on: CalendarDate, parameters: Parameters): Won {
	const isAsked = item.status === 'open' && item.endedOn === null
	return isAsked ? surchargeOf(item, on, parameters).payable : 0
}
