import { type Affordability, type AffordabilityRow } from './affordability.ts'
import { dearestMonth } from './instalment-plan/dearest-month.ts'
import { type InstalmentPlan } from './instalment-plan/plan.ts'
import { type Outcome } from './outcome.ts'
import { type Won } from './won.ts'

/** The month of the household a plan was weighed against. */
export type MonthTold = Pick<Affordability, 'left' | 'available' | 'livingCost'> & {
	rows: readonly AffordabilityRow[]
	/** The dearest month as asked, and as granted where another plan was. */
	asked: Won
	offered: Won | null
	/** What was asked above what is possible; nothing where the month carries it. */
	shortfall: Won
}

type Weighed = {
	outcome: Outcome
	deemed: boolean
	budget: Affordability | null
	requested: InstalmentPlan | null
	granted: InstalmentPlan | null
}

/** Null where no month was asked for, or nobody weighed it. */
export function monthTold(weighed: Weighed): MonthTold | null {
	const { outcome, deemed, budget, requested, granted } = weighed
	if (deemed || outcome === 'referred' || !budget || !requested) return null
	const { left, available, livingCost } = budget
	const asked = dearestMonth(requested)
	return {
		...{ left, available, livingCost, asked },
		rows: budget.rows.filter(({ key, amount }) => amount !== 0 || key === 'income'),
		offered: outcome === 'approved-changed' && granted ? dearestMonth(granted) : null,
		shortfall: Math.max(0, asked - available),
	}
}
