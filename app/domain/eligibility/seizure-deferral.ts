import { type CalendarDate } from '../calendar-date.ts'
import { officeDue } from '../due.ts'
import { figureOn, type Parameters } from '../parameters/parameters.ts'
import { isInArrears } from '../payment-deadline.ts'
import { surchargeOf } from '../surcharge/surcharge.ts'
import { type TaxItem } from '../tax-item.ts'
import {
	type Condition,
	type Eligibility,
	eligibilityFrom,
	type Reason,
} from './eligibility-answer.ts'
import { type EligibilityPerson } from './eligibility-person.ts'

/** 압류·매각의 유예 (국세징수법 §105). The surcharge runs on: 시행령 §13 does not name it. */
export function seizureDeferral(
	items: readonly TaxItem[],
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): Eligibility {
	const covered = items.filter(
		(item) => isInArrears(item, on) && surchargeOf(item, on, parameters).payable > 0,
	)
	const months = figureOn(parameters, 'seizure-deferral.maximum-months', on)
	return eligibilityFrom(reasonsOf(covered, person), {
		relief: 'seizure-deferral',
		conditions: conditionsOf(covered, person, on, parameters),
		covers: covered.map(({ id }) => id),
		maximumMonths: Number(months.value),
		instalmentRule: 'even',
		stopsSurcharge: false,
		stopsSeizure: covered.some(({ seized }) => !seized),
		stopsSale: covered.length > 0,
		extinguishes: false,
		effectFrom: 'grant',
		security: 'may-be-asked',
		decidedBy: 'approver',
		decideBy: covered.length > 0 ? officeDue(on, [], parameters) : null,
		deemedApproval: false,
		cancelledBy: ['one-instalment-missed', 'security-refused', 'means-changed', 'early-collection'],
		form: '91',
		sunset: null,
		doubtful: doubtsOf(covered, person),
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
	const owed = covered.reduce((sum, item) => sum + surchargeOf(item, on, parameters).payable, 0)
	const committee = figureOn(parameters, 'seizure-deferral.committee-from', on)
	if (owed >= Number(committee.value)) {
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
