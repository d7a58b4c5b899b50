import { type CalendarDate } from '../calendar-date.ts'
import { type Answers } from '../declaration.ts'
import { type Relief } from '../relief.ts'
import { type Won } from '../won.ts'
import { type EligibilityPerson } from './eligibility-person.ts'

/** What the ledger holds about a taxpayer. */
export type KnownTaxpayer = {
	kind: 'individual' | 'corporation'
	hasBusiness: boolean
	closedOn: CalendarDate | null
	receipts: readonly (Won | null)[]
	reliefsUsed: readonly string[]
	taxOffence: boolean
}

/**
 * The facts the articles ask for, from what the ledger knows and the person declared. What neither settles
 * stays open, so that no article is promised on a guess: residence, honesty, an investigation, and what
 * property could be collected from.
 */
export function personFrom(known: KnownTaxpayer, answers: Answers): EligibilityPerson {
	const receipts = known.receipts.filter((amount) => amount !== null)
	return {
		kind: known.kind,
		resident: null,
		causes: answers.situation?.causes ?? null,
		treatmentSixMonths: answers.situation?.treatmentSixMonths ?? null,
		...businessOf(known, answers),
		receipts: receipts.length > 0 ? receipts : null,
		honestTaxpayer: null,
		property: ownsNothing(answers) ? 0 : null,
		securedClaims: answers.property?.debts.secured ?? null,
		taxOffence: known.taxOffence,
		taxInvestigation: null,
		reliefsUsed: known.reliefsUsed as readonly (Relief | 'extinction-2018')[],
		revokedExtensions: [],
	}
}

function businessOf(known: KnownTaxpayer, { business }: Answers) {
	if (business) return { business: business.state, closedOn: business.closedOn }
	if (!known.hasBusiness) return { business: 'never' as const, closedOn: null }
	return known.closedOn
		? { business: 'closed' as const, closedOn: known.closedOn }
		: { business: 'running' as const, closedOn: null }
}

function ownsNothing({ property }: Answers): boolean {
	return property !== undefined && Object.values(property.assets).every((amount) => amount === 0)
}
