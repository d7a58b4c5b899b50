import { addDays } from '../calendar-date.ts'
import { figureOn } from '../parameters/parameters.ts'
import { exactWon } from './exact-won.ts'
import { type LateReckoning } from './reckoning.ts'
import { type Charge } from './trace.ts'
import { unpaidTaxAfter } from './unpaid-tax.ts'

/** 3 % once of the tax unpaid when the deadline passes (국세기본법 §47의4①3; R0: 가산금). */
export function oneOff({ item, regime, firstLateDay, parameters }: LateReckoning): Charge[] {
	const base = unpaidTaxAfter(item, addDays(firstLateDay, -1))
	if (base === 0) return []
	const key = regime === 'R0' ? 'old-penalty.one-off-rate' : 'surcharge.one-off-rate'
	const figure = figureOn(parameters, key, firstLateDay)
	const exact = exactWon(base, figure)
	return [{ part: 'oneOff', from: firstLateDay, to: firstLateDay, base, figure, exact }]
}
