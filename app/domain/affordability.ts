import { type CalendarDate } from './calendar-date.ts'
import { type SpendingKind, unavoidableSpending } from './declaration.ts'
import { type Parameters } from './parameters/parameters.ts'
import { type ProtectedLivingCost, protectedLivingCost } from './protected-living-cost.ts'
import { type Won } from './won.ts'

/** A month of the household. Food, transport and the like are inside the protected living cost. */
export type HouseholdBudget = {
	people: number
	income: Readonly<Record<string, Won>>
	spending: Readonly<Partial<Record<SpendingKind, Won>>>
}

/** One line of the sum; what is taken off is negative. */
export type AffordabilityRow = {
	key: 'income' | 'protected-living-cost' | (typeof unavoidableSpending)[number]
	amount: Won
	basis: 'stated' | 'policy'
}

export type Affordability = {
	rows: readonly AffordabilityRow[]
	/** The sum of the rows; below zero where the month does not reach. */
	left: Won
	/** What can be paid a month: `left`, or nothing. */
	available: Won
	livingCost: ProtectedLivingCost
}

export function affordabilityOf(
	{ people, income, spending }: HouseholdBudget,
	on: CalendarDate,
	parameters: Parameters,
): Affordability {
	const livingCost = protectedLivingCost(people, on, parameters)
	const earned = Object.values(income).reduce((sum, amount) => sum + amount, 0)
	const rows: AffordabilityRow[] = [
		{ key: 'income', amount: earned, basis: 'stated' },
		{ key: 'protected-living-cost', amount: 0 - livingCost.amount, basis: 'policy' },
		...unavoidableSpending.map((key) => ({
			key,
			amount: 0 - (spending[key] ?? 0),
			basis: 'stated' as const,
		})),
	]
	const left = rows.reduce((sum, { amount }) => sum + amount, 0)
	return { rows, left, available: Math.max(0, left), livingCost }
}
