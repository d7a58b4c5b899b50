import { type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { isInArrears } from '../payment-deadline.ts'
import { type TaxItem } from '../tax-item.ts'
import { payableOf } from './account.ts'
import { type SurchargePart } from './waived-surcharge.ts'

/** How one item stands under a relief. */
export type ItemStanding = {
	id: string
	covered: boolean
	/** Why it is left out: all of it. */
	lacks: readonly { key: string; article: string }[]
	/** The longest period for this item alone. */
	maximumMonths: number | null
	/** Parts of its surcharge that fall away. */
	waives: readonly SurchargePart[]
}

export type ItemTest = { key: string; article: string; holds: (item: TaxItem) => boolean }

type More = {
	months: (item: TaxItem) => number | null
	waives?: (item: TaxItem) => readonly SurchargePart[]
}

export function standingsOf(
	items: readonly TaxItem[],
	tests: readonly ItemTest[],
	{ months, waives = () => [] }: More,
): ItemStanding[] {
	return items.map((item) => {
		const lacks = tests
			.filter(({ holds }) => !holds(item))
			.map(({ key, article }) => ({ key, article }))
		const covered = lacks.length === 0
		return {
			id: item.id,
			covered,
			lacks,
			maximumMonths: covered ? months(item) : null,
			waives: covered ? waives(item) : [],
		}
	})
}

export function coveredOf(
	items: readonly TaxItem[],
	standings: readonly ItemStanding[],
): readonly TaxItem[] {
	return items.filter((_item, index) => standings[index]?.covered)
}

/** What every relief for arrears asks of an item first. */
export function arrearsTests(
	article: string,
	on: CalendarDate,
	parameters: Parameters,
): ItemTest[] {
	return [
		{
			key: 'something-owed',
			article,
			holds: (item) => payableOf(item, on, parameters) > 0,
		},
		{ key: 'in-arrears', article, holds: (item) => isInArrears(item, on) },
	]
}
