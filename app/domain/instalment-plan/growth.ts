import { type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type Relief } from '../relief.ts'
import { surchargeOf } from '../surcharge/surcharge.ts'
import { type TraceRow } from '../surcharge/trace.ts'
import { type TaxItem } from '../tax-item.ts'
import { waivedUnder } from './waiver.ts'

const places = 1e12

/**
 * What a won of an item's unpaid tax has cost by each day if it is paid then, in millionths of a
 * millionth of a won. Every row of the account bears on each won that is still unpaid.
 */
export function growthOf(
	item: TaxItem,
	relief: Relief,
	days: readonly CalendarDate[],
	parameters: Parameters,
): number[] {
	const waived = waivedUnder(relief, item, parameters)
	return days.map((on) =>
		surchargeOf(item, on, parameters)
			.trace.filter(({ part }) => part !== 'demandCost' && !waived.includes(part))
			.reduce((sum, row) => sum + ofOneWon(row), 0),
	)
}

function ofOneWon({ rate, days, months }: TraceRow): number {
	return Math.round(Number(rate) * places) * (days ?? months ?? 1)
}
