import { type Parameters } from '../parameters/parameters.ts'
import { type Regime, regimeOf } from '../surcharge/regime.ts'
import { type TaxItem } from '../tax-item.ts'

/** The parts of a surcharge as `ItemSurcharge` names them. */
export type SurchargePart = 'preNotice' | 'oneOff' | 'afterDeadline' | 'demandCost'

// 조특법 §99의10②1 names 국세기본법 §47의4① items 1 and 3: not the monthly item 1의2, not the cost of
// the demand (item 4), not the additional charge of the old law.
const named: Record<Regime, readonly SurchargePart[]> = {
	R0: [],
	R1: ['preNotice', 'oneOff', 'afterDeadline'],
	R2: ['preNotice', 'oneOff'],
}

/** What the special collection relief takes off an item, and nothing besides. */
export function waivedParts(item: TaxItem, parameters: Parameters): readonly SurchargePart[] {
	return named[regimeOf(item, parameters)]
}
