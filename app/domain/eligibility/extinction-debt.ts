import { addDays, type CalendarDate, calendarDate } from '../calendar-date.ts'
import { type Figure, figureOn, type Parameters } from '../parameters/parameters.ts'
import { exactWon, wholeWon } from '../surcharge/exact-won.ts'
import { deadlineOf } from '../surcharge/regime.ts'
import { paidThrough } from '../surcharge/unpaid-tax.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'
import { accountOf } from './account.ts'
import { isIncomeOrValueAddedTax } from './named-tax.ts'

export type ExtinctionDebt = { items: readonly TaxItem[]; total: Won }

/** 소멸대상체납액 (조특법 §99의15①): the taxes it names, in arrears by the day it names. */
export function extinctionDebt(
	items: readonly TaxItem[],
	on: CalendarDate,
	parameters: Parameters,
): ExtinctionDebt {
	const until = calendarDate(figureOn(parameters, 'extinction.arisen-until', on).value)
	const named = items.filter(
		(item) =>
			isIncomeOrValueAddedTax(item, items) &&
			hasArisen(item, until) &&
			owedOf(item, on, until, parameters) > 0,
	)
	const total = named.reduce((sum, item) => sum + owedOf(item, on, until, parameters), 0)
	return { items: named, total }
}

/** 시행령 §99의14②: what property could cover, weighed, is collectable; the rest is not. */
export function uncollectable(total: Won, property: Won, secured: Won, weight: Figure): Won {
	const left = total - wholeWon(exactWon(property, weight)) + secured
	return Math.min(total, Math.max(0, left))
}

/** How much is left at the least and at the most, while property or what it secures is not known. */
export function uncollectableBetween(
	total: Won,
	{ property, secured }: { property: Won | null; secured: Won | null },
	weight: Figure,
): { least: Won; most: Won } {
	if (property === null) return { least: 0, most: total }
	const least = uncollectable(total, property, secured ?? 0, weight)
	return { least, most: secured === null ? total : least }
}

/** A test of a sum known only between two bounds. */
export function metBetween(
	{ least, most }: { least: Won; most: Won },
	passes: (left: Won) => boolean,
): boolean | null {
	return passes(least) === passes(most) ? passes(least) : null
}

// Arrears arise on the day after the designated deadline (국세징수법 §2①2).
function hasArisen(item: TaxItem, until: CalendarDate): boolean {
	const deadline = deadlineOf(item)
	return deadline !== undefined && addDays(deadline, 1) <= until
}

// Surcharge that arose later is not in the sum: it is arrears of its own day (국세징수법 §2①2 단서).
function owedOf(item: TaxItem, on: CalendarDate, until: CalendarDate, parameters: Parameters): Won {
	const { payable, paid } = accountOf(item, until, parameters)
	return Math.max(0, payable - (paidThrough(item, on) - paid))
}
