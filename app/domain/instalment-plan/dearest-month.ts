import { type Won } from '../won.ts'
import { type InstalmentPlan } from './plan.ts'

/** What the hardest month of a plan takes. */
export function dearestMonth({ instalments }: Pick<InstalmentPlan, 'instalments'>): Won {
	return Math.max(0, ...instalments.map(({ amount }) => amount))
}
