import { type CalendarDate } from '../calendar-date.ts'
import { isBusinessTax, isIncomeOrValueAddedTax } from '../eligibility/named-tax.ts'
import { awaitsNotice, isInArrears, openDeadline } from '../payment-deadline.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'

type Covers = (item: TaxItem, on: CalendarDate, items: readonly TaxItem[]) => boolean

const always: Covers = () => true
const isDueYet: Covers = (item, on) => openDeadline(item, on) !== null

// The state of an item each article speaks of; what it asks of the person is for eligibility.
const covers: Record<Relief, Covers> = {
	'voluntary-plan': always,
	'deadline-extension': isDueYet,
	'notice-deferral': awaitsNotice,
	'seizure-deferral': isInArrears,
	'auction-hold': (item, on) => item.seized && isInArrears(item, on),
	'restart-deferral': (item, on, items) => isInArrears(item, on) && isBusinessTax(item, items),
	'restart-extension': (item, on, items) =>
		(awaitsNotice(item, on) || isDueYet(item, on, items)) && isBusinessTax(item, items),
	'closed-business-relief': (item, on, items) =>
		isInArrears(item, on) && isIncomeOrValueAddedTax(item, items),
	extinction: always,
}

/** The items a plan under this relief can hold; the others stay as they are. */
export function itemsUnderRelief<Item extends TaxItem>(
	relief: Relief,
	items: readonly Item[],
	on: CalendarDate,
): Item[] {
	return items.filter((item) => covers[relief](item, on, items))
}
