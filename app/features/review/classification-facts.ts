import { type NotedFacts } from '#app/domain/classification.ts'
import {
	type ClassificationFacts,
	type ClassificationSuggestion,
	suggestClassification,
} from '#app/domain/classification-suggestion.ts'
import { type CaseBasis } from '#app/domain/decision/case-basis.ts'
import { outlookOf } from '#app/domain/decision/outlook.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { isInArrears } from '#app/domain/payment-deadline.ts'
import { surchargeOf } from '#app/domain/surcharge/surcharge.ts'

/** What the five types would say to a case, and the facts used; an officer classifies, never this. */
export function suggestionFor(
	basis: CaseBasis,
	noted: NotedFacts,
	parameters: Parameters,
): ClassificationSuggestion & { facts: ClassificationFacts } {
	const facts = factsFor(basis, noted, parameters)
	return { facts, ...suggestClassification(facts, basis.today, parameters) }
}

function factsFor(
	basis: CaseBasis,
	noted: NotedFacts,
	parameters: Parameters,
): ClassificationFacts {
	const { answers, items, today, person } = basis
	const { budget, planAffordable } = outlookOf(basis, parameters)
	const all = [...items, ...person.otherItems]
	const owedOf = (found: typeof all) =>
		found.reduce((sum, item) => sum + surchargeOf(item, today, parameters).payable, 0)
	const income = answers.money && Object.values(answers.money.income)
	return {
		owed: owedOf(all),
		arrears: owedOf(all.filter((item) => isInArrears(item, today))),
		causes: answers.situation?.causes ?? null,
		people: answers.household?.people ?? null,
		monthlyIncome: income?.reduce((sum, amount) => sum + amount, 0) ?? null,
		property: person.property,
		available: budget?.available ?? null,
		planIsAffordable: planAffordable,
		business: person.business,
		...noted,
	}
}
