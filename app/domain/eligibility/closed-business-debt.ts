import { figureOn } from '../parameters/parameters.ts'
import { isInArrears } from '../payment-deadline.ts'
import { type Won } from '../won.ts'
import { owedOf } from './account.ts'
import { type EligibilityPerson, type PersonFact } from './eligibility-person.ts'
import { type Facts } from './facts.ts'
import { uncollectableBetween } from './extinction-debt.ts'
import { isIncomeOrValueAddedTax } from './named-tax.ts'

/** 조특법 §99의10①5: all income and value added tax in arrears on the day of application. */
export function closedBusinessArrears({ items, person, on, parameters }: Facts): Won {
	const all = [...items, ...person.otherItems]
	const named = all.filter((item) => isIncomeOrValueAddedTax(item, all) && isInArrears(item, on))
	return owedOf(named, on, parameters)
}

/**
 * 징수곤란 체납액 (§99의10⑨, 시행령 §99의9③): what property of the reference day could not cover, between
 * bounds while it is not known. What was paid since is off the arrears already; property found since comes
 * off besides.
 */
export function hardToCollect(facts: Facts): { least: Won; most: Won } {
	const { person, on, parameters } = facts
	const weight = figureOn(parameters, 'closed-business.property-weight', on)
	const total = closedBusinessArrears(facts)
	const { propertyThen: property, securedThen: secured, propertySince } = person
	const then = uncollectableBetween(total, { property, secured }, weight)
	return {
		least: propertySince === null ? 0 : Math.max(0, then.least - propertySince),
		most: Math.max(0, then.most - (propertySince ?? 0)),
	}
}

/** The first fact the sum still hangs on. */
export function openPropertyFact({ propertyThen, propertySince }: EligibilityPerson): PersonFact {
	if (propertyThen === null) return 'propertyThen'
	return propertySince === null ? 'propertySince' : 'securedThen'
}
