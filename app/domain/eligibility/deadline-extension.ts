import { type CalendarDate } from '../calendar-date.ts'
import { lawDue } from '../due.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { openDeadline } from '../payment-deadline.ts'
import { type TaxItem } from '../tax-item.ts'
import { payableOf } from './account.ts'
import { type Eligibility, eligibilityFrom, type Reason } from './eligibility-answer.ts'
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

/** 납부기한등의 연장 (국세징수법 §13): only while a deadline, the demand's at the latest, is ahead. */
export function deadlineExtension(
	items: readonly TaxItem[],
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): Eligibility {
	const facts = { items, person, on, parameters }
	const tests = testsOf(facts)
	const standings = standingsOf(items, tests, {
		months: (item) => periodOf('deadline-extension', item, facts)?.months ?? null,
	})
	const covered = coveredOf(items, standings)
	const deadlines = covered.map((item) => openDeadline(item, on)?.on ?? null)
	const cause = causeStanding(person)
	const security = extensionSecurity({ covered, person, on, parameters }, 'security.waived-up-to')
	return eligibilityFrom([...itemReasons(items, tests), causeReason(cause)], {
		relief: 'deadline-extension',
		conditions: officeConditions(cause, deadlines, on, parameters),
		items: standings,
		...periodTerms('deadline-extension', standings, { ...facts, items: covered }),
		...extensionEffects,
		...security,
		decideBy: lawDue(['deadline-extension'], covered, on, parameters)?.on ?? null,
		deemedApproval: silenceApproves(deadlines, on, parameters),
		cancelledBy: revocations,
		form: '14',
		doubtful: [...extensionDoubts(cause, deadlines, on, parameters), ...securityDoubts(security)],
	})
}

function testsOf(facts: Facts): ItemTest[] {
	const { person, on, parameters } = facts
	const article = '국세징수법 §13①'
	return [
		{
			key: 'something-owed',
			article,
			holds: (item) => payableOf(item, on, parameters) > 0,
		},
		{ key: 'deadline-ahead', article, holds: (item) => openDeadline(item, on) !== null },
		{
			key: 'not-revoked-before',
			article: '국세징수법 §16③',
			holds: ({ id }) => !person.revokedExtensions.includes(id),
		},
		timeLeftTest('deadline-extension', facts),
	]
}

// Of several items each may lack something else: a test is met where an item that passed those before passes it.
function itemReasons(items: readonly TaxItem[], tests: readonly ItemTest[]): Reason[] {
	const [open, notRevoked, timeLeft] = [2, 3, 4].map((count) =>
		items.filter((item) => tests.slice(0, count).every(({ holds }) => holds(item))),
	)
	const some = (passed: readonly TaxItem[] = []) => passed.length > 0
	return [
		{ key: 'deadline-ahead', article: '국세징수법 §13①', met: some(open), fact: null },
		{
			key: 'not-revoked-before',
			article: '국세징수법 §16③',
			met: !some(open) || some(notRevoked),
			fact: 'revokedExtensions',
		},
		{
			key: 'extension-time-left',
			article: '국세징수법 시행령 §12①',
			met: !some(notRevoked) || some(timeLeft),
			fact: null,
		},
	]
}
