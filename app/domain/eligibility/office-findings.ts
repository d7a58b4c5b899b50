import { type EligibilityPerson, type PersonFact } from './eligibility-person.ts'

/** Facts of the articles that neither the ledger nor the person can settle: an officer looks. */
export const foundYesOrNo = [
	'resident',
	'honestTaxpayer',
	'taxInvestigation',
	'treatmentSixMonths',
	'bookkeeping',
	'smallBusiness',
] as const satisfies readonly PersonFact[]
export const foundAmounts = [
	'property',
	'propertyThen',
	'propertySince',
	'securedThen',
] as const satisfies readonly PersonFact[]
export const foundCounts = ['arrearsInFiveYears'] as const satisfies readonly PersonFact[]

export const findableFacts = [...foundYesOrNo, ...foundAmounts, ...foundCounts] as const
export type FindableFact = (typeof findableFacts)[number]

export type OfficeFindings = Partial<{ [Fact in FindableFact]: EligibilityPerson[Fact] }>

/** The person with what the office found; what it did not look at stays as it was. */
export function withFindings(
	person: EligibilityPerson,
	findings: OfficeFindings,
): EligibilityPerson {
	const found = Object.entries(findings).filter(([, value]) => value !== undefined)
	return { ...person, ...Object.fromEntries(found) }
}

export function isFindable(fact: PersonFact): fact is FindableFact {
	return (findableFacts as readonly PersonFact[]).includes(fact)
}
