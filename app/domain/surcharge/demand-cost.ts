import { figureOn } from '../parameters/parameters.ts'
import { smallTaxOn } from './monthly.ts'
import { type LateReckoning } from './reckoning.ts'
import { type TraceRow } from './trace.ts'

/** The ledger's cost of the demand: only under the new text and not for a small tax (§47의4①4, ⑧). */
export function demandCost(reckoning: LateReckoning): TraceRow[] {
	const { item, regime, firstLateDay, parameters } = reckoning
	if (regime !== 'R2' || item.demandCost === 0) return []
	if (item.tax < smallTaxOn(parameters, 'surcharge.small-tax', firstLateDay)) return []
	const { article } = figureOn(parameters, 'surcharge.demand-cost', firstLateDay)
	const cost = { base: item.demandCost, rate: '1', amount: item.demandCost }
	return [{ part: 'demandCost', from: firstLateDay, to: firstLateDay, ...cost, article }]
}
