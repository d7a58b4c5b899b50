import { type CalendarDate } from '../calendar-date.ts'
import { officeDue } from '../due.ts'
import { figureOn, type Parameters } from '../parameters/parameters.ts'
import { type TaxItem } from '../tax-item.ts'
import { owedOf } from './account.ts'
import {
	type Condition,
	type Eligibility,
	eligibilityFrom,
	type Reason,
} from './eligibility-answer.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { revocations } from './extension-terms.ts'
import { arrearsTests, coveredOf, standingsOf } from './item-standing.ts'
import { periodOf, periodTerms } from './period.ts'
import { deferralSecurity, securityDoubts } from './security.ts'

/** 압류·매각의 유예 (국세징수법 §105). The surcharge runs on: 시행령 §13 does not name it. */
export function seizureDeferral(
	items: readonly TaxItem[],
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): Eligibility {
	const facts = { items, person, on, parameters }
	const standings = standingsOf(items, arrearsTests('국세징수법 §105①', on, parameters), {
		months: (item) => periodOf('seizure-deferral', item, facts)?.months ?? null,
	})
	const covered = coveredOf(items, standings)
	const security = deferralSecurity({ covered, person, on, parameters })
	return eligibilityFrom(reasonsOf(covered, person), {
		relief: 'seizure-deferral',
		conditions: conditionsOf(covered, person, on, parameters),
		items: standings,
		...periodTerms('seizure-deferral', standings, { ...facts, items: covered }),
		instalmentRule: 'even',
		stopsSurcharge: false,
		stopsSeizure: covered.some(({ seized }) => !seized),
		stopsSale: covered.length > 0,
		effectFrom: 'grant',
		...security,
		decidedBy: 'approver',
		decideBy: covered.length > 0 ? officeDue(on, [], parameters) : null,
		cancelledBy: revocations,
		form: '91',
		doubtful: [...doubtsOf(covered, person), ...securityDoubts(security)],
	})
}

function reasonsOf(covered: readonly TaxItem[], person: EligibilityPerson): Reason[] {
	return [
		{ key: 'in-arrears', article: '국세징수법 §105①', met: covered.length > 0, fact: null },
		{ key: 'business-or-honest', article: '국세징수법 §105①1·2', ...groundOf(person) },
	]
}

// Either ground is enough; the second is open only to someone who has a business to run.
function groundOf({ business, honestTaxpayer }: EligibilityPerson): Pick<Reason, 'met' | 'fact'> {
	if (honestTaxpayer === true) return { met: true, fact: 'honestTaxpayer' }
	if (business === 'running') return { met: true, fact: 'business' }
	if (business === null) return { met: null, fact: 'business' }
	return { met: honestTaxpayer, fact: 'honestTaxpayer' }
}

function conditionsOf(
	covered: readonly TaxItem[],
	{ honestTaxpayer }: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): Condition[] {
	const conditions: Condition[] = []
	if (honestTaxpayer !== true) {
		conditions.push({ key: 'office-finds-collection-possible', article: '국세징수법 §105①2' })
	}
	const committee = figureOn(parameters, 'seizure-deferral.committee-from', on)
	if (owedOf(covered, on, parameters) >= Number(committee.value)) {
		conditions.push({ key: 'committee-may-be-heard', article: committee.article })
	}
	return conditions
}

function doubtsOf(covered: readonly TaxItem[], person: EligibilityPerson): string[] {
	const doubts: string[] = []
	if (person.business !== 'running') doubts.push('no-running-business')
	if (covered.some(({ id }) => person.revokedExtensions.includes(id))) {
		doubts.push('bar-after-revoked-extension')
	}
	return doubts
}
