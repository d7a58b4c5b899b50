import { type Answers } from '../declaration.ts'
import { type PersonFact } from '../eligibility/eligibility-person.ts'
import { type OfficeFindings } from '../eligibility/office-findings.ts'
import { type FactSource } from '../letter-facts.ts'

export type FactSources = Readonly<Record<PersonFact, FactSource>>

/** Where each fact comes from that the articles ask for. */
export function factSources(answers: Answers, findings: OfficeFindings): FactSources {
	const { business, restart } = answers
	// Of a business that runs, what is known of those before it stands in the ledger unless it was asked.
	const saysItClosed = restart?.closedOn ?? (business && business.state !== 'running')
	const sources: FactSources = {
		kind: 'ledger',
		resident: 'office',
		causes: 'declared',
		treatmentSixMonths: 'declared',
		business: business ? 'declared' : 'ledger',
		closedOn: saysItClosed ? 'declared' : 'ledger',
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
	const found = Object.entries(findings).filter(([, value]) => value !== undefined)
	return { ...sources, ...Object.fromEntries(found.map(([fact]) => [fact, 'office'])) }
}
