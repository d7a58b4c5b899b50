import { type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type TaxItem } from '../tax-item.ts'
import { joined, type Pause } from './pause.ts'
import { firstLateDayOf, regimeOf, type Regime } from './regime.ts'

/** What the surcharge needs to know of an item. */
export type ChargedItem = Omit<TaxItem, 'id' | 'taxCode' | 'demandDueOn' | 'seized'>

/** One item on one day, with what every part of the surcharge asks of them. */
export type Reckoning = {
	item: ChargedItem
	on: CalendarDate
	regime: Regime
	pauses: readonly Pause[]
	parameters: Parameters
	/** The first day of default; undefined while the item is not in default. */
	firstLateDay: CalendarDate | undefined
}

export type LateReckoning = Reckoning & { firstLateDay: CalendarDate }

export function reckoningOf(
	item: ChargedItem,
	on: CalendarDate,
	parameters: Parameters,
): Reckoning {
	const regime = regimeOf(item, parameters)
	const first = firstLateDayOf(item, regime)
	const firstLateDay = first !== undefined && first <= on ? first : undefined
	return { item, on, regime, pauses: joined(item.extensions), parameters, firstLateDay }
}

export function isLate(reckoning: Reckoning): reckoning is LateReckoning {
	return reckoning.firstLateDay !== undefined
}
