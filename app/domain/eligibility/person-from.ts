import { type CalendarDate } from '../calendar-date.ts'
import {
	type Answers,
	type BusinessMatter,
	type RestartAnswer,
	restartKindOf,
} from '../declaration.ts'
import { type TaxItem } from '../tax-item.ts'
import { type EligibilityPerson, type UsedRelief } from './eligibility-person.ts'

/** What the ledger holds about a taxpayer. */
export type KnownTaxpayer = {
	kind: 'individual' | 'corporation'
	hasBusiness: boolean
	closedOn: CalendarDate | null
	receipts: readonly (number | null)[]
	reliefsUsed: readonly string[]
	taxOffence: boolean
}

/**
 * The facts the articles ask for, from what the ledger knows and the person declared. What neither settles
 * stays open, so that no article is promised on a guess: residence, honesty, an investigation, and what
 * property could be collected from. `otherItems` are those the person did not choose.
 */
export function personFrom(
	known: KnownTaxpayer,
	answers: Answers,
	otherItems: readonly TaxItem[],
): EligibilityPerson {
	const receipts = known.receipts.filter((amount) => amount !== null)
	// Without a business there is nothing to ask.
	const matters = answers.business?.matters ?? (known.hasBusiness ? undefined : [])
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
		reliefsUsed: known.reliefsUsed as readonly UsedRelief[],
		revokedExtensions: [],
		...areaOf(answers, matters),
		...restartOf(answers, matters),
		arrearsInFiveYears: null,
		bookkeeping: null,
		propertySince: null,
		otherItems,
	}
}

function businessOf(known: KnownTaxpayer, { business, restart }: Answers) {
	const closedBefore = restart?.closedOn ?? known.closedOn
	if (business?.state === 'running') return { business: business.state, closedOn: closedBefore }
	// A draft from before the page refused the pair: which of the two holds is for the office to find.
	if (business?.state === 'closed' && business.matters?.includes('business')) {
		return { business: null, closedOn: closedBefore }
	}
	if (business) return { business: business.state, closedOn: business.closedOn }
	if (!known.hasBusiness) return { business: 'never' as const, closedOn: null }
	return known.closedOn
		? { business: 'closed' as const, closedOn: known.closedOn }
		: { business: 'running' as const, closedOn: closedBefore }
}

// Not ticked is an answer, not ticked because nobody asked is none.
type Matters = readonly BusinessMatter[] | undefined

function areaOf({ area }: Answers, matters: Matters) {
	const none = matters?.includes('area') === false ? 'none' : null
	return {
		specialArea: area?.kind ?? none,
		disasterDeclaredOn: area?.declaredOn ?? null,
		disasterHarm: area?.harm ?? none,
		smallBusiness: area?.smallBusiness ?? null,
	}
}

function restartOf({ restart, support }: Answers, matters: Matters) {
	const { kind, startedOn, closedOn: _, ...told } = restart ?? untold
	const none = matters?.includes('support') === false ? [] : null
	return {
		...{ restart: kind ?? restartKindOf(matters), restartedOn: startedOn, ...told },
		restartSupport: support?.given ?? none,
	}
}

const untold: { [Part in keyof RestartAnswer]: null } = {
	...{ kind: null, closedOn: null, registeredOn: null, startedOn: null },
	...{ workDaysAMonth: null, payAMonth: null, sameEmployer: null, insuredMonths: null },
	...{ propertyThen: null, securedThen: null },
}

function ownsNothing({ property }: Answers): boolean {
	return property !== undefined && Object.values(property.assets).every((amount) => amount === 0)
}
