import { type Won } from '../won.ts'
import { type InstalmentPlan } from './plan.ts'
import { wishedMonth } from './wished-month.ts'

/** What the hardest month takes; of several plans together one month may hold more than one day. */
export function dearestMonth({ instalments }: Pick<InstalmentPlan, 'instalments'>): Won {
	const months = new Map<string, Won>()
	for (const row of instalments) {
		const month = wishedMonth(row)
		months.set(month, (months.get(month) ?? 0) + row.amount)
	}
	return Math.max(0, ...months.values())
}
