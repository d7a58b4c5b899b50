import { type CalendarDate } from '../calendar-date.ts'
import { lawDue } from '../due.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { awaitsNotice, noticeDeadline, openDeadline } from '../payment-deadline.ts'
import { type TaxItem } from '../tax-item.ts'
import { payableOf } from './account.ts'
import { type Eligibility, eligibilityFrom } from './eligibility-answer.ts'
import { type Facts } from './facts.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { causeStanding } from './extension-cause.ts'
import {
	causeReason,
	extensionEffects,
	officeConditions,
	revocations,
	timeLeftTest,
} from './extension-terms.ts'
import { coveredOf, type ItemTest, standingsOf } from './item-standing.ts'
import { isBusinessTax } from './named-tax.ts'
import { periodOf, periodTerms } from './period.ts'
import { restartMeasured, restartReasons, restartSunset } from './restart-person.ts'
import { extensionSecurity, securityDoubts } from './security.ts'

const article = '조세특례제한법 §99의8①'

/** 재기중소기업인의 납부고지의 유예 등의 특례 (조특법 §99의8): the same doors for longer. */
export function restartExtension(
	items: readonly TaxItem[],
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): Eligibility {
	const facts = { items, person, on, parameters }
	const standings = standingsOf(items, testsOf(facts), {
		months: (item) => periodOf('restart-extension', item, facts)?.months ?? null,
	})
	const covered = coveredOf(items, standings)
	const cause = causeStanding(person)
	const deadlines = covered.map((item) => deadlineOf(item, on))
	const security = extensionSecurity(
		{ covered, person, on, parameters },
		'security.waived-up-to-restart',
	)
	const open = { key: 'restart-deadline-ahead', article, met: covered.length > 0, fact: null }
	const reasons = [open, causeReason(cause), ...restartReasons('restart-extension', facts)]
	return eligibilityFrom(reasons, {
		relief: 'restart-extension',
		conditions: officeConditions(cause, deadlines, on, parameters),
		items: standings,
		measured: restartMeasured(facts),
		...periodTerms('restart-extension', standings, { ...facts, items: covered }),
		...extensionEffects,
		...security,
		decideBy: lawDue(['restart-extension'], covered, on, parameters)?.on ?? null,
		cancelledBy: [...revocations, 'restart-money-recalled'],
		form: '63의18',
		sunset: restartSunset(facts),
		doubtful: [
			...['day-extension-begins', 'restart-form', 'restart-receipts-years'],
			...['restart-surcharge', 'restart-silence'],
			...(cause === 'similar' ? ['cause-similar'] : []),
			...securityDoubts(security),
		],
	})
}

function testsOf(facts: Facts): ItemTest[] {
	const { items, person, on, parameters } = facts
	const all = [...items, ...person.otherItems]
	return [
		{
			key: 'something-owed',
			article,
			holds: (item) => payableOf(item, on, parameters) > 0,
		},
		{ key: 'named-tax', article, holds: (item) => isBusinessTax(item, all) },
		{ key: 'deadline-ahead', article, holds: (item) => isOpen(item, on) },
		{
			key: 'not-revoked-before',
			article: '국세징수법 §16③',
			holds: ({ id }) => !person.revokedExtensions.includes(id),
		},
		timeLeftTest('restart-extension', facts),
	]
}

// A notice to come, or a designated or demand deadline ahead: the article leaves the statutory one out.
function isOpen(item: TaxItem, on: CalendarDate): boolean {
	if (awaitsNotice(item, on)) return true
	const deadline = openDeadline(item, on)
	return deadline !== null && deadline.kind !== 'statutory'
}

function deadlineOf(item: TaxItem, on: CalendarDate): CalendarDate | null {
	return awaitsNotice(item, on) ? noticeDeadline(item, on) : (openDeadline(item, on)?.on ?? null)
}
