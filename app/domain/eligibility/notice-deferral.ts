import { type CalendarDate } from '../calendar-date.ts'
import { lawDue, officeDue } from '../due.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { awaitsNotice, noticeDeadline } from '../payment-deadline.ts'
import { type TaxItem } from '../tax-item.ts'
import { payableOf } from './account.ts'
import { type Eligibility, eligibilityFrom } from './eligibility-answer.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { causeStanding } from './extension-cause.ts'
import {
	causeReason,
	extensionDoubts,
	extensionEffects,
	officeConditions,
	revocations,
	silenceApproves,
	timeLeftTest,
} from './extension-terms.ts'
import { type Facts } from './facts.ts'
import { coveredOf, type ItemTest, standingsOf } from './item-standing.ts'
import { periodOf, periodTerms } from './period.ts'
import { extensionSecurity, securityDoubts } from './security.ts'

const article = '국세징수법 §14①'

/** 납부고지의 유예 (국세징수법 §14): of tax whose notice has not gone out. */
export function noticeDeferral(
	items: readonly TaxItem[],
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): Eligibility {
	const facts = { items, person, on, parameters }
	const standings = standingsOf(items, testsOf(facts), {
		months: (item) => periodOf('notice-deferral', item, facts)?.months ?? null,
	})
	const covered = coveredOf(items, standings)
	const deadlines = covered.map((item) => noticeDeadline(item, on))
	const cause = causeStanding(person)
	const security = extensionSecurity({ covered, person, on, parameters }, 'security.waived-up-to')
	const toCome = { key: 'notice-to-come', article, met: covered.length > 0, fact: null }
	return eligibilityFrom([toCome, causeReason(cause)], {
		relief: 'notice-deferral',
		conditions: [
			...officeConditions(cause, deadlines, on, parameters),
			{ key: 'office-plans-notice', article },
		],
		items: standings,
		...periodTerms('notice-deferral', standings, { ...facts, items: covered }),
		...extensionEffects,
		...security,
		decideBy: decideBy(covered, on, parameters),
		deemedApproval: silenceApproves(deadlines, on, parameters),
		cancelledBy: revocations,
		form: '15',
		doubtful: [
			...extensionDoubts(cause, deadlines, on, parameters),
			...(deadlines.includes(null) ? ['notice-deadline-unknown'] : []),
			...securityDoubts(security),
		],
	})
}

function testsOf(facts: Facts): ItemTest[] {
	const { on, parameters } = facts
	return [
		{
			key: 'something-owed',
			article,
			holds: (item) => payableOf(item, on, parameters) > 0,
		},
		{ key: 'notice-to-come', article, holds: (item) => awaitsNotice(item, on) },
		timeLeftTest('notice-deferral', facts),
	]
}

// Where no deadline is known yet, only the office's own promise is left.
function decideBy(covered: readonly TaxItem[], on: CalendarDate, parameters: Parameters) {
	if (covered.length === 0) return null
	return lawDue(['notice-deferral'], covered, on, parameters)?.on ?? officeDue(on, [], parameters)
}
