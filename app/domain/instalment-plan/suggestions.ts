import { type Affordability } from '../affordability.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type Won } from '../won.ts'
import { dearestMonth } from './dearest-month.ts'
import { isRefusal, mostInstalments, planLimits } from './limits.ts'
import { type InstalmentPlan, type PlanTerms } from './plan.ts'
import { plansTogether } from './plans-together.ts'
import { planFor } from './schedule.ts'

export const paces = ['fast', 'balanced', 'gentle'] as const
export type Pace = (typeof paces)[number]

/** What a plan does to the household's month, with all that is paid beside it. */
export type Carried = {
	/** What is left to live on in the dearest month, spending that cannot be left out paid. */
	leftToLiveOn: Won | null
	/** What the dearest month takes beyond what can be paid; 0 where it is affordable. */
	overBudget: Won | null
	/** Every month leaves the protected living cost; null where no budget was asked. */
	affordable: boolean | null
}

export type Suggestion = Carried & {
	pace: Pace
	count: number
	/** Of every month but the last, which carries the remainder. */
	monthly: Won
	plan: InstalmentPlan
}

/**
 * Fast: the fewest months that leave the protected living cost every month; where no budget was asked,
 * a third of the months. Gentle: the most months the relief allows. Balanced: the middle of the two.
 * No two are alike, and what cannot be is left out.
 */
export function suggestPlans(
	terms: PlanTerms,
	budget: Affordability | null,
	parameters: Parameters,
): Suggestion[] {
	return suggestTogether([terms], budget, parameters)
}

/** Of several reliefs: each ends when its own article says, and one month carries them all. */
export function suggestTogether(
	all: readonly PlanTerms[],
	budget: Affordability | null,
	parameters: Parameters,
	/** Plans that are paid in the same months, whatever is chosen here. */
	beside: readonly InstalmentPlan[] = [],
): Suggestion[] {
	const room = all.flatMap((terms) => roomOf(terms, parameters) ?? [])
	if (room.length < all.length) return []
	const most = Math.max(0, ...room.map((one) => one.most))
	const purse = { room, budget, beside, most }
	const fast = budget ? fewestMonths(purse, parameters) : Math.ceil(most / paces.length)
	const wanted: [Pace, number | undefined][] = [
		['fast', fast],
		['balanced', fast && Math.round((fast + most) / 2)],
		['gentle', most],
	]
	const suggestions: Suggestion[] = []
	for (const [pace, count] of wanted) {
		if (!count || suggestions.some((other) => other.count === count)) continue
		const plan = planOf(room, count, parameters)
		if (plan) suggestions.push(suggestionOf(pace, plan, purse))
	}
	return suggestions
}

/** What the dearest month of a plan leaves, with what is paid beside it. */
export function carriedBy(
	plan: InstalmentPlan,
	budget: Affordability | null,
	beside: readonly InstalmentPlan[],
): Carried {
	if (!budget) return { leftToLiveOn: null, overBudget: null, affordable: null }
	const dearest = dearestMonth(plansTogether([plan, ...beside]) ?? plan)
	return {
		leftToLiveOn: budget.livingCost.amount + budget.left - dearest,
		overBudget: Math.max(0, dearest - budget.available),
		affordable: dearest <= budget.available,
	}
}

type Room = { terms: PlanTerms; most: number }
type Purse = {
	room: readonly Room[]
	most: number
	budget: Affordability | null
	beside: readonly InstalmentPlan[]
}

function roomOf(terms: PlanTerms, parameters: Parameters): Room | undefined {
	const limits = planLimits(terms, parameters)
	return isRefusal(limits) ? undefined : { terms, most: mostInstalments(terms, limits, parameters) }
}

function planOf(
	room: readonly Room[],
	count: number,
	parameters: Parameters,
): InstalmentPlan | undefined {
	const plans = room.flatMap(
		({ terms, most }) => planFor({ ...terms, count: Math.min(count, most) }, parameters).plan ?? [],
	)
	return plans.length < room.length ? undefined : plansTogether(plans)
}

// A payment of all that is free each month shows how many it takes; the remainder may take one more.
function fewestMonths(purse: Purse, parameters: Parameters): number | undefined {
	const { room, most, budget, beside } = purse
	const available = budget?.available ?? 0
	if (available < 1) return undefined
	for (let count = leastMonths(room, available, parameters); count <= most; count += 1) {
		const plan = planOf(room, count, parameters)
		if (plan && carriedBy(plan, budget, beside).affordable) return count
	}
	return undefined
}

// Several plans take as many months at least as the first of them would alone.
function leastMonths([first]: readonly Room[], available: Won, parameters: Parameters): number {
	const plan = first && planFor({ ...first.terms, monthly: available }, parameters).plan
	return plan?.instalments.length ?? Infinity
}

function suggestionOf(pace: Pace, plan: InstalmentPlan, { budget, beside }: Purse): Suggestion {
	return {
		pace,
		count: plan.instalments.length,
		monthly: plan.instalments[0]?.amount ?? 0,
		plan,
		...carriedBy(plan, budget, beside),
	}
}
