import { addDays, type CalendarDate } from '../calendar-date.ts'
import { deemedApprovalOn } from '../due.ts'
import { type ExtendingRelief } from '../extension-left.ts'
import { figureOn, type Parameters } from '../parameters/parameters.ts'
import { type Condition, type Reason } from './eligibility-answer.ts'
import { type CauseStanding } from './extension-cause.ts'
import { type Facts } from './facts.ts'
import { type ItemTest } from './item-standing.ts'
import { periodOf } from './period.ts'

/** What extensions and deferrals of notice have in common (국세징수법 §13–§16). */
export const revocations = [
	'one-instalment-missed',
	'security-refused',
	'means-changed',
	'early-collection',
]

/** What every moved deadline does, once granted. */
export const extensionEffects = {
	instalmentRule: 'free-then-even',
	stopsSurcharge: true,
	stopsSeizure: true,
	stopsSale: true,
	effectFrom: 'grant',
	decidedBy: 'approver',
} as const

/** Nothing is left to give where an item was extended before for as long as may be. */
export function timeLeftTest(relief: ExtendingRelief, facts: Facts): ItemTest {
	return {
		key: 'extension-time-left',
		article:
			relief === 'restart-extension' ? '조세특례제한법 시행령 §99의6②' : '국세징수법 시행령 §12①',
		holds: (item) => (periodOf(relief, item, facts)?.months ?? 0) > 0,
	}
}

export function causeReason(cause: CauseStanding): Reason {
	const unknown = cause === 'unknown' || cause === 'treatment-unknown'
	return {
		key: 'cause-of-extension',
		article: '국세징수법 §13①, 시행령 §11',
		met: unknown ? null : true,
		fact: cause === 'treatment-unknown' ? 'treatmentSixMonths' : 'causes',
	}
}

/** `deadlines` are those the application runs up to, null where one is not known yet. */
export function officeConditions(
	cause: CauseStanding,
	deadlines: readonly (CalendarDate | null)[],
	on: CalendarDate,
	parameters: Parameters,
): Condition[] {
	const conditions = [{ key: 'office-finds-payment-hard', article: '국세징수법 §13①' }]
	if (cause === 'similar') {
		conditions.push({ key: 'office-finds-cause-similar', article: '국세징수법 시행령 §11 5호' })
	}
	if (deadlines.some((deadline) => deadline && isFiledLate(deadline, on, parameters))) {
		conditions.push({ key: 'office-accepts-late-filing', article: '국세징수법 시행령 §14 단서' })
	}
	return conditions
}

/** Silence approves only where all that is covered was filed early enough. */
export function silenceApproves(
	deadlines: readonly (CalendarDate | null)[],
	on: CalendarDate,
	parameters: Parameters,
): boolean {
	return (
		deadlines.length > 0 && deadlines.every((deadline) => isFiledEarly(deadline, on, parameters))
	)
}

export function extensionDoubts(
	cause: CauseStanding,
	deadlines: readonly (CalendarDate | null)[],
	on: CalendarDate,
	parameters: Parameters,
): string[] {
	const doubts = ['day-extension-begins']
	if (deadlines.some((deadline) => isFiledEarly(deadline, on, parameters))) {
		doubts.push('deemed-on-day-off')
	}
	if (cause === 'similar') doubts.push('cause-similar')
	return doubts
}

function isFiledEarly(deadline: CalendarDate | null, on: CalendarDate, parameters: Parameters) {
	return deadline !== null && deemedApprovalOn(on, deadline, parameters) !== null
}

// 국세징수법 시행령 §14: three days before the deadline, later only where the office accepts it.
function isFiledLate(deadline: CalendarDate, on: CalendarDate, parameters: Parameters): boolean {
	const days = Number(figureOn(parameters, 'deadline-extension.file-days-before', on).value)
	return on > addDays(deadline, -days)
}
