import { crisesFrom } from '../crisis.ts'
import { type Answers } from '../declaration.ts'
import { type Won } from '../won.ts'
import { type Household } from './household.ts'

/**
 * The household as it was declared; null while nobody said how many live in it. What was not asked stays
 * open: age, area, and which benefits are received already.
 */
export function householdFrom({
	household,
	money,
	property,
	situation,
}: Answers): Household | null {
	if (!household) return null
	return {
		people: household.people,
		monthlyIncome: money ? sumOf(money.income) : null,
		children: household.children,
		crises: situation ? crisesFrom(situation.causes) : null,
		area: null,
		property: property ? propertyOf(property) : null,
		financial: property ? property.assets.deposits : null,
		age: null,
		receives: null,
	}
}

function propertyOf({ assets, debts }: NonNullable<Answers['property']>): Won {
	return Math.max(0, assets['real-estate'] + assets['rent-deposit'] - debts.secured)
}

function sumOf(amounts: Record<string, Won>): Won {
	return Object.values(amounts).reduce((sum, amount) => sum + amount, 0)
}
