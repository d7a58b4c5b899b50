import { addDays, daysBetween, type CalendarDate } from '../calendar-date.ts'
import { figureOn, figuresOf, type Figure, type Parameters } from '../parameters/parameters.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'
import { exactWon } from './exact-won.ts'
import { isPaused, type Pause } from './pause.ts'
import { type Charge } from './trace.ts'

export type DailyPeriod = {
	part: Charge['part']
	from: CalendarDate
	to: CalendarDate
	pauses: readonly Pause[]
	/** The tax a day is charged on. It may change only on a payment day or the day after one. */
	baseOn: (day: CalendarDate) => Won
}

/** Base × days × rate (국세기본법 §47의4①1), one charge for each run of days that are alike. */
export function dailyCharges(
	item: Pick<TaxItem, 'payments'>,
	period: DailyPeriod,
	parameters: Parameters,
): Charge[] {
	const charges: Charge[] = []
	const changes = changesWithin(item, period, parameters)
	for (const [index, from] of changes.entries()) {
		const next = changes[index + 1]
		const to = next ? addDays(next, -1) : period.to
		const base = period.baseOn(from)
		if (base === 0 || isPaused(period.pauses, from)) continue
		const figure = figureOn(parameters, 'surcharge.daily-rate', from)
		const last = charges[charges.length - 1]
		if (last && goesOn(last, from, base, figure)) extend(last, to)
		else charges.push(chargeOf(period.part, from, to, base, figure))
	}
	return charges
}

// The first day and every later one on which the base, the rate or a pause may change.
function changesWithin(
	item: Pick<TaxItem, 'payments'>,
	{ from, to, pauses }: DailyPeriod,
	parameters: Parameters,
): CalendarDate[] {
	const changes = new Set([from])
	for (const { on } of item.payments) changes.add(on).add(addDays(on, 1))
	for (const pause of pauses) changes.add(pause.from).add(addDays(pause.to, 1))
	for (const key of ['surcharge.daily-rate', 'surcharge.small-tax']) {
		for (const figure of figuresOf(parameters, key)) {
			changes.add(figure.from)
			if (figure.to !== null) changes.add(addDays(figure.to, 1))
		}
	}
	return [...changes].filter((day) => from <= day && day <= to).sort()
}

function goesOn(last: Charge, from: CalendarDate, base: Won, figure: Figure): boolean {
	return addDays(last.to, 1) === from && last.base === base && last.figure.value === figure.value
}

function extend(charge: Charge, to: CalendarDate) {
	Object.assign(charge, chargeOf(charge.part, charge.from, to, charge.base, charge.figure))
}

function chargeOf(
	part: Charge['part'],
	from: CalendarDate,
	to: CalendarDate,
	base: Won,
	figure: Figure,
): Charge {
	const days = daysBetween(from, to) + 1
	return { part, from, to, days, base, figure, exact: exactWon(base, figure, days) }
}
