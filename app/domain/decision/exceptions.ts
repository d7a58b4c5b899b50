import { type CalendarDate } from '../calendar-date.ts'
import { type Crisis } from '../crisis.ts'
import { type PersonFact } from '../eligibility/eligibility-person.ts'
import { type KnownTaxpayer } from '../eligibility/person-from.ts'
import { grantsRelief, type Outcome } from '../outcome.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type Relief } from '../relief.ts'
import { type Won } from '../won.ts'
import { welfareDuty } from '../welfare/duty.ts'
import { addWorkingDays } from '../working-day.ts'
import { type CaseBasis } from './case-basis.ts'
import { type Outlook } from './outlook.ts'

/** Something an officer should look at before anything else; a clean case has none. */
export type CaseException =
	| { key: 'law-day-passed' | 'law-day-near'; on: CalendarDate }
	| { key: 'deemed-day-near'; on: CalendarDate }
	| { key: 'relief-not-open'; relief: Relief }
	| { key: 'facts-open'; count: number }
	| { key: 'first-day-passed' | 'amounts-changed' | 'beyond-law-limit' }
	| { key: 'plan-not-affordable' | 'month-short'; by: Won }
	| { key: 'business-differs' | 'item-no-longer-owed' | 'same-file-twice' }
	| { key: 'seized' | 'other-office' | 'document-missing'; count: number }
	| { key: 'document-out-of-reach' | 'not-scanned'; count: number }
	/** The signs of a crisis in what was declared; whoever serves the state has to report one (긴급복지지원법 §7③4). */
	| { key: 'emergency-welfare-duty'; crises: readonly Crisis[] }

export type ExceptionFacts = {
	basis: CaseBasis
	/** One of each relief asked for. */
	outlooks: readonly WeighedOutlook[]
	known: KnownTaxpayer
	flags: readonly string[]
	lawDueOn: CalendarDate | null
	deemedOn: CalendarDate | null
	otherOfficeItems: number
	/** Of the items the case still holds, those nothing is owed on. */
	settledItems: number
	evidence: { missing: number; outOfReach: number; unseenUnscanned: number; unseenTwice: boolean }
}

/** What an officer has put before the approver answers what it is about. */
export type WeighedOutlook = { outlook: Outlook; recommended: Outcome | null }

// A warning that leaves time to act; the days of the law themselves are figures.
const workingDaysNear = 3

export function exceptionsOf(facts: ExceptionFacts, parameters: Parameters): CaseException[] {
	return [
		...days(facts, parameters),
		...welfare(facts.basis, parameters),
		...facts.outlooks.flatMap((one) => law(one)),
		...counted('facts-open', openFacts(facts.outlooks).size),
		...onceEach(facts.outlooks.flatMap((one) => plan(one))),
		...ledger(facts),
		...documents(facts),
	]
}

function days(
	{ basis: { today }, lawDueOn, deemedOn }: ExceptionFacts,
	parameters: Parameters,
): CaseException[] {
	const near = addWorkingDays(today, workingDaysNear, parameters.holidays)
	const found: CaseException[] = []
	if (lawDueOn && lawDueOn <= near) {
		found.push({ key: lawDueOn < today ? 'law-day-passed' : 'law-day-near', on: lawDueOn })
	}
	if (deemedOn && deemedOn <= near) found.push({ key: 'deemed-day-near', on: deemedOn })
	return found
}

function welfare({ answers, filedOn }: CaseBasis, parameters: Parameters): CaseException[] {
	const duty = welfareDuty(answers, filedOn, parameters)
	if (!duty?.raised) return []
	return [{ key: 'emergency-welfare-duty', crises: duty.because.map(({ crisis }) => crisis) }]
}

function law({ outlook, recommended }: WeighedOutlook): CaseException[] {
	const { relief, eligibility } = outlook
	if (recommended === 'declined' || recommended === 'referred') return []
	return eligibility.answer === 'not' ? [{ key: 'relief-not-open', relief }] : []
}

// What several articles ask is found once.
function openFacts(outlooks: readonly WeighedOutlook[]): Set<PersonFact> {
	const asked = outlooks.filter(
		({ recommended }) => recommended === null || grantsRelief(recommended),
	)
	const open = asked.flatMap(({ outlook: { eligibility } }) =>
		eligibility.answer !== 'not' ? eligibility.missing : [],
	)
	return new Set(open)
}

// Another plan, or none, has taken the place of the one asked for.
function plan({ outlook, recommended }: WeighedOutlook): CaseException[] {
	if (recommended !== null && recommended !== 'approved') return []
	const found: CaseException[] = []
	if (outlook.plan) {
		if (outlook.firstDayPassed) found.push({ key: 'first-day-passed' })
		else if (outlook.plan.refusals) found.push({ key: 'beyond-law-limit' })
		else if (!outlook.planHolds) found.push({ key: 'amounts-changed' })
	}
	const { budget, planAffordable } = outlook
	if (budget && budget.left < 0) return [...found, { key: 'month-short', by: 0 - budget.left }]
	if (budget && planAffordable === false) {
		found.push({ key: 'plan-not-affordable', by: budget.available })
	}
	return found
}

function ledger(facts: ExceptionFacts): CaseException[] {
	const found: CaseException[] = []
	const { basis, known, flags, settledItems, otherOfficeItems } = facts
	if (saysOtherThanLedger(basis, known)) found.push({ key: 'business-differs' })
	if (flags.includes('item-no-longer-owed') && settledItems > 0) {
		found.push({ key: 'item-no-longer-owed' })
	}
	const seized = basis.items.filter((item) => item.seized).length
	return [...found, ...counted('seized', seized), ...counted('other-office', otherOfficeItems)]
}

function documents({ evidence, flags }: ExceptionFacts): CaseException[] {
	const isTwice = flags.includes('same-file-twice') && evidence.unseenTwice
	return [
		...counted('document-missing', evidence.missing),
		...counted('document-out-of-reach', evidence.outOfReach),
		...counted('not-scanned', evidence.unseenUnscanned),
		...(isTwice ? [{ key: 'same-file-twice' as const }] : []),
	]
}

function saysOtherThanLedger({ answers }: CaseBasis, known: KnownTaxpayer): boolean {
	if (!answers.business) return false
	const { state } = answers.business
	if (!known.hasBusiness) return state !== 'never'
	return state !== (known.closedOn ? 'closed' : 'running')
}

// The month is one, however many plans are to be paid from it.
function onceEach(found: readonly CaseException[]): CaseException[] {
	return [...new Map(found.map((one) => [one.key, one])).values()]
}

type Counted = Extract<CaseException, { count: number }>['key']

function counted(key: Counted, count: number): CaseException[] {
	return count > 0 ? [{ key, count }] : []
}
