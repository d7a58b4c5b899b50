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
	const pauses = joined(item.extensions)
	return { item: chargedUnder(regime, item), on, regime, pauses, parameters, firstLateDay }
}

// 종전 국세징수법 §21: the base is all of the 체납된 국세, and a penalty is of the tax it is added to.
function chargedUnder(regime: Regime, item: ChargedItem): ChargedItem {
	return regime === 'R0' ? { ...item, tax: item.tax + item.otherPenalty } : item
}

export function isLate(reckoning: Reckoning): reckoning is LateReckoning {
	return reckoning.firstLateDay !== undefined
}
