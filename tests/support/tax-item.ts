import { isCalendarDate } from '#app/domain/calendar-date.ts'
import { type TaxItem } from '#app/domain/tax-item.ts'
import { makeChargedItem, type WrittenItem } from './charged-item.ts'

/** A whole item of the ledger; its dates are those of `makeChargedItem`. */
export function makeTaxItem(
	written: WrittenItem & {
		id?: string
		taxCode?: string
		demand?: string | null
		seized?: boolean
	} = {},
): TaxItem {
	const { demand = null } = written
	return {
		...makeChargedItem(written),
		id: written.id ?? 'a',
		taxCode: written.taxCode ?? '41',
		demandDueOn: isCalendarDate(demand) ? demand : null,
		seized: written.seized ?? false,
	}
}
