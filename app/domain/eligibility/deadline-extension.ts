import { addDays, type CalendarDate } from '../calendar-date.ts'
import { deemedApprovalOn, lawDue } from '../due.ts'
import { figureOn, type Parameters } from '../parameters/parameters.ts'
import { openDeadline } from '../payment-deadline.ts'
import { surchargeOf } from '../surcharge/surcharge.ts'
import { type TaxItem } from '../tax-item.ts'
import {
	type Condition,
	type Eligibility,
	eligibilityFrom,
	type Reason,
} from './eligibility-answer.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { type CauseStanding, causeStanding } from './extension-cause.ts'

/** 납부기한등의 연장 (국세징수법 §13): only while a deadline, the demand's at the latest, is ahead. */
export function deadlineExtension(
	items: readonly TaxItem[],
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): Eligibility {
	const open = items.filter(
		(item) => openDeadline(item, on) && surchargeOf(item, on, parameters).payable > 0,
	)
	const covered = open.filter(({ id }) => !person.revokedExtensions.includes(id))
	const cause = causeStanding(person)
	const months = figureOn(parameters, 'deadline-extension.maximum-months', on)
	return eligibilityFrom(reasonsOf(open, covered, cause), {
		relief: 'deadline-extension',
		conditions: conditionsOf(covered, cause, on, parameters),
		covers: covered.map(({ id }) => id),
		maximumMonths: Number(months.value),
		instalmentRule: 'free-then-even',
		stopsSurcharge: true,
		stopsSeizure: true,
		stopsSale: true,
		extinguishes: false,
		effectFrom: 'grant',
		security: 'may-be-asked',
		decidedBy: 'approver',
		decideBy: lawDue(['deadline-extension'], covered, on, parameters)?.on ?? null,
		deemedApproval:
			covered.length > 0 && covered.every((item) => isFiledEarly(item, on, parameters)),
		cancelledBy: ['one-instalment-missed', 'security-refused', 'means-changed', 'early-collection'],
		form: '14',
		sunset: null,
		doubtful: doubtsOf(covered, cause, on, parameters),
	})
}

function reasonsOf(
	open: readonly TaxItem[],
	covered: readonly TaxItem[],
	cause: CauseStanding,
): Reason[] {
	const unknown = cause === 'unknown' || cause === 'treatment-unknown'
	return [
		{ key: 'deadline-ahead', article: '국세징수법 §13①', met: open.length > 0, fact: null },
		{
			key: 'not-revoked-before',
			article: '국세징수법 §16③',
			met: open.length === 0 || covered.length > 0,
			fact: 'revokedExtensions',
		},
		{
			key: 'cause-of-extension',
			article: '국세징수법 §13①, 시행령 §11',
			met: unknown ? null : true,
			fact: cause === 'treatment-unknown' ? 'treatmentSixMonths' : 'causes',
		},
	]
}

function conditionsOf(
	covered: readonly TaxItem[],
	cause: CauseStanding,
	on: CalendarDate,
	parameters: Parameters,
): Condition[] {
	const conditions = [{ key: 'office-finds-payment-hard', article: '국세징수법 §13①' }]
	if (cause === 'similar') {
		conditions.push({ key: 'office-finds-cause-similar', article: '국세징수법 시행령 §11 5호' })
	}
	if (covered.some((item) => isFiledLate(item, on, parameters))) {
		conditions.push({ key: 'office-accepts-late-filing', article: '국세징수법 시행령 §14 단서' })
	}
	return conditions
}

function doubtsOf(
	covered: readonly TaxItem[],
	cause: CauseStanding,
	on: CalendarDate,
	parameters: Parameters,
): string[] {
	const doubts = ['day-extension-begins']
	if (covered.some((item) => isFiledEarly(item, on, parameters))) doubts.push('deemed-on-day-off')
	if (cause === 'similar') doubts.push('cause-similar')
	return doubts
}

function isFiledEarly(item: TaxItem, on: CalendarDate, parameters: Parameters): boolean {
	const deadline = openDeadline(item, on)
	return deadline !== null && deemedApprovalOn(on, deadline.on, parameters) !== null
}

// 국세징수법 시행령 §14: three days before the deadline, later only where the office accepts it.
function isFiledLate(item: TaxItem, on: CalendarDate, parameters: Parameters): boolean {
	const deadline = openDeadline(item, on)
	const days = Number(figureOn(parameters, 'deadline-extension.file-days-before', on).value)
	return deadline !== null && on > addDays(deadline.on, -days)
}
