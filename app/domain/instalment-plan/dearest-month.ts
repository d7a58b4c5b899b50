import { type Won } from '../won.ts'
import { type InstalmentPlan } from './plan.ts'

/** What the hardest month takes; of several plans together one month may hold more than one day. */
export function dearestMonth({ instalments }: Pick<InstalmentPlan, 'instalments'>): Won {
	const months = new Map<string, Won>()
	// By the day as wished: one that rolled into the next month still belongs to its own.
	for (const { wishedOn, amount } of instalments) {
		const month = wishedOn.slice(0, 7)
		months.set(month, (months.get(month) ?? 0) + amount)
	}
	return Math.max(0, ...months.values())
}
