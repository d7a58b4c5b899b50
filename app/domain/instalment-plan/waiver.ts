import { type CalendarDate } from '../calendar-date.ts'
import { waivedParts } from '../eligibility/waived-surcharge.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { outstandingOf } from '../payment-order.ts'
import { type Relief } from '../relief.ts'
import { surchargeOf } from '../surcharge/surcharge.ts'
import { type SurchargePart } from '../surcharge/trace.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'

/** The parts of an item's surcharge that fall away under a relief. */
export function waivedUnder(
	relief: Relief,
	item: TaxItem,
	parameters: Parameters,
): readonly SurchargePart[] {
	return waives(relief) ? waivedParts(item, parameters) : []
}

function waives(relief: Relief): boolean {
	return relief === 'closed-business-relief'
}

/** The surcharge of an item the relief waives on a day; what was paid on it before is not given back. */
export function waivedOf(
	relief: Relief,
	item: TaxItem,
	on: CalendarDate,
	paidBefore: Won,
	parameters: Parameters,
): Won {
	if (!waives(relief)) return 0
	const parts = waivedUnder(relief, item, parameters)
	const { trace } = surchargeOf(item, on, parameters)
	const rows = trace.filter(({ part }) => parts.includes(part))
	return Math.max(0, rows.reduce((sum, { amount }) => sum + amount, 0) - paidBefore)
}

/**
 * What was paid by a day on the surcharge of an item under a relief that waives some; taken as paid on the
 * part it names.
 */
export function surchargePaid(
	relief: Relief,
	item: TaxItem,
	on: CalendarDate,
	parameters: Parameters,
): Won {
	if (!waives(relief)) return 0
	const { surcharge } = surchargeOf(item, on, parameters)
	return surcharge - outstandingOf(item, on, parameters).surcharge
}
