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
	const runs: Run[] = []
	let from = rule.firstLateDay
	for (let month = 1; month <= rule.cap; month += 1) {
		const to = lastCountedDay(rule.firstLateDay, month, rule.pauses)
		if (to >= rule.on) break
		const passedOn = addDays(to, 1)
		const base = unpaidTaxAfter(item, to)
		if (base > 0 && item.tax >= smallTaxOn(parameters, rule.smallKey, passedOn)) {
			addMonth(runs, { from, to, base, figure: figureOn(parameters, rule.rateKey, passedOn) })
		}
		from = firstCountedDay(passedOn, rule.pauses)
	}
	return runs.map((run) => ({
		...{ part: 'afterDeadline', ...run, exact: exactWon(run.base, run.figure, run.months) },
	}))
}

/** The least tax of a notice line that grows after its deadline. */
export function smallTaxOn(parameters: Parameters, key: string, on: CalendarDate): Won {
	return Number(figureOn(parameters, key, on).value)
}

type Month = { from: CalendarDate; to: CalendarDate; base: Won; figure: Figure }
type Run = Month & { months: number }

function addMonth(runs: Run[], month: Month) {
	const last = runs.at(-1)
	if (last?.base === month.base && last.figure.value === month.figure.value) {
		last.to = month.to
		last.months += 1
	} else runs.push({ ...month, months: 1 })
}
