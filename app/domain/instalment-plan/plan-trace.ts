import { type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { surchargeOf } from '../surcharge/surcharge.ts'
import { type TraceRow } from '../surcharge/trace.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'
import { amountOf } from './item-share.ts'
import { type InstalmentPlan, type PlanTerms } from './plan.ts'
import { type Debt, debtOf } from './plan-debt.ts'
import { waivedOf } from './waiver.ts'

/** One line of the account of a plan kept to the day; all of them sum to what the plan pays. */
export type PlanTraceRow = ({ itemId: string } & TraceRow) | Sum

type Sum = {
	itemId: string
	part: 'tax' | 'otherPenalty' | 'collectionCost' | 'paid' | 'waived'
	amount: Won
	article: string
}

/** The account of a plan that `planFor` gave for the same terms. */
export function traceOfPlan(
	terms: PlanTerms,
	plan: InstalmentPlan,
	parameters: Parameters,
): PlanTraceRow[] {
	const debt = debtOf(terms, plan.instalments, parameters)
	return debt.items.flatMap((item) => rowsOf(item, terms.on, plan, debt, parameters))
}

function rowsOf(
	item: TaxItem,
	on: CalendarDate,
	{ instalments, endsOn }: InstalmentPlan,
	debt: Debt,
	parameters: Parameters,
): PlanTraceRow[] {
	const planned = instalments.flatMap(({ dueOn, shares }) =>
		shares
			.filter(({ itemId }) => itemId === item.id)
			.map((share) => ({ on: dueOn, amount: amountOf(share) })),
	)
	const kept = { ...item, payments: [...item.payments, ...planned] }
	const { trace, surcharge } = surchargeOf(kept, endsOn, parameters)
	const { paid } = surchargeOf(item, on, parameters)
	const owed = item.tax + item.otherPenalty + item.collectionCost + surcharge
	const before = debt.surchargePaid.get(item.id) ?? 0
	const waived = waivedOf(debt.relief, kept, endsOn, before, parameters)
	const itemId = item.id
	const sums: Sum[] = [
		{ itemId, part: 'tax', amount: item.tax, article: '국세징수법 §3 2호' },
		{ itemId, part: 'otherPenalty', amount: item.otherPenalty, article: '국세징수법 §3 3호' },
		{ itemId, part: 'collectionCost', amount: item.collectionCost, article: '국세징수법 §3 1호' },
		{ itemId, part: 'paid', amount: 0 - Math.min(paid, owed), article: '국세징수법 §3' },
		{ itemId, part: 'waived', amount: 0 - waived, article: '조세특례제한법 §99의10②1' },
	]
	const grown = trace.map((row) => ({ itemId, ...row }))
	return [...sums.filter(({ amount }) => amount !== 0), ...grown]
}
