import { type Answers } from '../declaration.ts'
import { type PersonFact } from '../eligibility/eligibility-person.ts'
import { type OfficeFindings } from '../eligibility/office-findings.ts'
import { type FactSource } from '../letter-facts.ts'

export type FactSources = Readonly<Record<PersonFact, FactSource>>

/** Where each fact comes from that the articles ask for. */
export function factSources(answers: Answers, findings: OfficeFindings): FactSources {
	const business = answers.business ? 'declared' : 'ledger'
	const sources: FactSources = {
		kind: 'ledger',
		resident: 'office',
		causes: 'declared',
		treatmentSixMonths: 'declared',
		business,
		closedOn: business,
		receipts: 'ledger',
		honestTaxpayer: 'office',
		property: 'declared',
		securedClaims: 'declared',
		taxOffence: 'ledger',
		taxInvestigation: 'office',
		reliefsUsed: 'ledger',
		revokedExtensions: 'ledger',
		specialArea: 'declared',
		disasterDeclaredOn: 'declared',
		disasterHarm: 'declared',
		smallBusiness: 'declared',
		restartSupport: 'declared',
		arrearsInFiveYears: 'office',
		bookkeeping: 'office',
		restart: 'declared',
		registeredOn: 'declared',
		restartedOn: 'declared',
		workDaysAMonth: 'declared',
		payAMonth: 'declared',
		sameEmployer: 'declared',
		insuredMonths: 'declared',
		propertyThen: 'declared',
		securedThen: 'declared',
		propertySince: 'office',
	}
	const found = Object.keys(findings).map((fact) => [fact, 'office'])
	return { ...sources, ...Object.fromEntries(found) }
}
