import { addDays, type CalendarDate } from '../calendar-date.ts'
import { figureOn, type Figure, type Parameters } from '../parameters/parameters.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'
import { exactWon } from './exact-won.ts'
import { firstCountedDay, lastCountedDay, type Pause } from './pause.ts'
import { type Charge } from './trace.ts'
import { unpaidTaxAfter } from './unpaid-tax.ts'

export type MonthlyRule = {
	firstLateDay: CalendarDate
	on: CalendarDate
	pauses: readonly Pause[]
	/** No more months than this are charged. */
	cap: number
	rateKey: string
	smallKey: string
}

/**
 * Tax unpaid at each month's end × months × rate. A month is charged from the day after its last
 * one, by the rate of that day; one row for each run of months that are alike.
 */
export function monthlyCharges(
	item: Pick<TaxItem, 'tax' | 'collectionCost' | 'payments'>,
	rule: MonthlyRule,
	parameters: Parameters,
): Charge[] {
	const charges: Charge[] = []
	let from = rule.firstLateDay
	for (let month = 1; month <= rule.cap; month += 1) {
		const to = lastCountedDay(rule.firstLateDay, month, rule.pauses)
		if (to >= rule.on) break
		const passedOn = addDays(to, 1)
		const base = unpaidTaxAfter(item, to)
		if (base > 0 && item.tax >= smallTaxOn(parameters, rule.smallKey, passedOn)) {
			addMonth(charges, { from, to, base, figure: figureOn(parameters, rule.rateKey, passedOn) })
		}
		from = firstCountedDay(passedOn, rule.pauses)
	}
	return charges
}

/** The least tax of a notice line that grows after its deadline. */
export function smallTaxOn(parameters: Parameters, key: string, on: CalendarDate): Won {
	return Number(figureOn(parameters, key, on).value)
}

type Month = { from: CalendarDate; to: CalendarDate; base: Won; figure: Figure }

function addMonth(charges: Charge[], { from, to, base, figure }: Month) {
	const last = charges[charges.length - 1]
	const isAlike = last !== undefined && last.base === base && last.figure.value === figure.value
	const months = isAlike ? (last.months ?? 0) + 1 : 1
	const begun = isAlike ? last.from : from
	if (isAlike) charges.pop()
	const exact = exactWon(base, figure, months)
	charges.push({ part: 'afterDeadline', from: begun, to, months, base, figure, exact })
}
