import { type Parameters } from '../parameters/parameters.ts'
import { surchargeOf } from '../surcharge/surcharge.ts'
import { type KeptDecision } from './kept-decision.ts'

/** How each figure came about: what every relief answered, what each item came to, what each payment pays. */
export function decisionTrace(kept: KeptDecision, parameters: Parameters) {
	const answered = [kept.eligibility, ...kept.others].filter((one) => one !== null)
	return {
		reliefs: answered.map(({ relief, answer, reasons }) => ({ relief, answer, reasons })),
		items: kept.items.map((item) => {
			const { payable, surcharge, trace } = surchargeOf(item, kept.decidedOn, parameters)
			return { id: item.id, payable, surcharge, trace }
		}),
		plan: kept.granted?.instalments ?? null,
		budget: kept.budget?.rows ?? null,
	}
}
