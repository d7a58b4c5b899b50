import { type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type Won } from '../won.ts'
import { afterDeadline } from './after-deadline.ts'
import { beforeNotice } from './before-notice.ts'
import { demandCost } from './demand-cost.ts'
import { oneOff } from './one-off.ts'
import { isLate, reckoningOf, type ChargedItem } from './reckoning.ts'
import { type Regime } from './regime.ts'
import { sumOf, tracePart, type TraceRow } from './trace.ts'
import { paidThrough } from './unpaid-tax.ts'

/** 납부지연가산세 (R0: 가산금) of one item on one day, with the account that sums to it. */
export type ItemSurcharge = {
	regime: Regime
	preNotice: Won
	oneOff: Won
	afterDeadline: Won
	demandCost: Won
	surcharge: Won
	collectionCost: Won
	otherPenalty: Won
	paid: Won
	payable: Won
	trace: readonly TraceRow[]
}

/** What is owed if the rest is paid on `on`. Payments after that day are not looked at. */
export function surchargeOf(
	item: ChargedItem,
	on: CalendarDate,
	parameters: Parameters,
): ItemSurcharge {
	const reckoning = reckoningOf(item, on, parameters)
	const late = isLate(reckoning) ? reckoning : undefined
	const parts = {
		preNotice: tracePart(beforeNotice(reckoning)),
		oneOff: late ? tracePart(oneOff(late)) : [],
		afterDeadline: late ? tracePart(afterDeadline(late)) : [],
		demandCost: late ? demandCost(late) : [],
	}
	const trace = Object.values(parts).flat()
	const surcharge = sumOf(trace)
	const { collectionCost, otherPenalty } = item
	const paid = paidThrough(item, on)
	return {
		regime: reckoning.regime,
		preNotice: sumOf(parts.preNotice),
		oneOff: sumOf(parts.oneOff),
		afterDeadline: sumOf(parts.afterDeadline),
		demandCost: sumOf(parts.demandCost),
		surcharge,
		collectionCost,
		otherPenalty,
		paid,
		payable: Math.max(0, item.tax + otherPenalty + surcharge + collectionCost - paid),
		trace,
	}
}
