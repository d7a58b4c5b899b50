import { type EligibilityPerson } from '#app/domain/eligibility/eligibility-person.ts'

/** A person of whom all is known and nothing bars a relief: a shopkeeper still trading. */
export function makePerson(changed: Partial<EligibilityPerson> = {}): EligibilityPerson {
	return {
		kind: 'individual',
		resident: true,
		causes: ['sales-fell'],
		treatmentSixMonths: false,
		business: 'running',
		closedOn: null,
		receipts: [80_000_000, 70_000_000, 50_000_000],
		honestTaxpayer: false,
		property: 0,
		securedClaims: 0,
		taxOffence: false,
		taxInvestigation: false,
		reliefsUsed: [],
		revokedExtensions: [],
		...changed,
	}
}
