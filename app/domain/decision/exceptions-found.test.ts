import { describe, expect, test } from 'vitest'
import { contractorAnswers, makeBasis } from '#tests/support/case-basis.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d, type CalendarDate } from '../calendar-date.ts'
import { type PersonFact } from '../eligibility/eligibility-person.ts'
import { type Outcome } from '../outcome.ts'
import { type CaseException, exceptionsOf, type ExceptionFacts } from './exceptions.ts'
import { type Outlook, outlookOf } from './outlook.ts'

const basis = makeBasis()
const outlook = outlookOf(basis, seedParameters)
const known = {
	...{ kind: 'individual' as const, hasBusiness: true, closedOn: null, receipts: [] },
	...{ reliefsUsed: [], taxOffence: false },
}

function found(changed: Partial<ExceptionFacts>): CaseException[] {
	const facts: ExceptionFacts = {
		...{ basis, known, flags: [], lawDueOn: null, deemedOn: null },
		outlooks: [{ outlook, recommended: null }],
		...{ otherOfficeItems: 0, settledItems: 0 },
		evidence: { missing: 0, outOfReach: 0, unseenUnscanned: 0, unseenTwice: false },
		...changed,
	}
	return exceptionsOf(facts, seedParameters)
}
const weighed = (changed: Partial<Outlook>, recommended: Outcome | null = null) => ({
	...{ outlook: { ...outlook, ...changed }, recommended },
})
const ofOutlook = (changed: Partial<Outlook>, recommended: Outcome | null = null) =>
	found({ outlooks: [weighed(changed, recommended)] })

describe('days', () => {
	// Friday 27 November; three working days on is Wednesday 2 December.
	test.each<[string, string, CaseException['key'] | null]>([
		['over since yesterday', '2026-11-26', 'law-day-passed'],
		['today', '2026-11-27', 'law-day-near'],
		['the third working day', '2026-12-02', 'law-day-near'],
		['the fourth', '2026-12-03', null],
	])('of the law: %s', (_, day, key) => {
		const on = d(day)
		expect(found({ lawDueOn: on })).toEqual(key ? [{ key, on }] : [])
	})

	test.each([
		['2026-11-26', true],
		['2026-12-02', true],
		['2026-12-03', false],
	])('of silence: %s', (day, near) => {
		const on: CalendarDate = d(day)
		expect(found({ deemedOn: on })).toEqual(near ? [{ key: 'deemed-day-near', on }] : [])
	})
})

describe('the law', () => {
	const { eligibility } = outlook
	const missing: PersonFact[] = ['honestTaxpayer', 'property']
	const shut = { ...eligibility, answer: 'not' as const, missing }
	const open = { ...eligibility, answer: 'needs-answer' as const, missing }
	const notOpen = { key: 'relief-not-open', relief: 'seizure-deferral' }
	const two = { key: 'facts-open', count: 2 }

	test.each<[Outcome | null, unknown[], unknown[]]>([
		[null, [notOpen], [two]],
		['approved', [notOpen], [two]],
		['approved-changed', [notOpen], [two]],
		['declined', [], []],
		['referred', [], []],
	])('is asked while somebody may grant: recommended %s', (recommended, ifShut, ifOpen) => {
		expect(ofOutlook({ eligibility: shut }, recommended)).toEqual(ifShut)
		expect(ofOutlook({ eligibility: open }, recommended)).toEqual(ifOpen)
	})

	test('counts a fact once that several articles ask for', () => {
		const more = { ...open, missing: ['honestTaxpayer', 'resident'] as const }
		const outlooks = [weighed({ eligibility: open }), weighed({ eligibility: more })]
		expect(found({ outlooks })).toEqual([{ key: 'facts-open', count: 3 }])
	})
})

describe('the plan', () => {
	const { budget } = outlook
	const refusals = [{ reason: 'ends_too_late', article: '§1' }] as const
	const plan = { refusals, terms: outlook.plan!.terms }
	const short = { ...budget!, left: -1, available: 0 }
	const reaching = { ...budget!, left: 0, available: 0 }
	const late = { firstDayPassed: true, plan, planHolds: false }
	test.each<[string, Partial<Outlook>, unknown[]]>([
		['its first day is over', late, [{ key: 'first-day-passed' }]],
		[
			'the law does not allow it',
			{ ...late, firstDayPassed: false },
			[{ key: 'beyond-law-limit' }],
		],
		['it comes to other sums', { planHolds: false }, [{ key: 'amounts-changed' }]],
		['there is none', { plan: undefined, firstDayPassed: true, planHolds: false }, []],
		[
			'the month lacks a won',
			{ budget: short, planAffordable: false },
			[{ key: 'month-short', by: 1 }],
		],
		['the month just reaches', { budget: reaching, planAffordable: null }, []],
		[
			'the month leaves less than it takes',
			{ planAffordable: false },
			[{ key: 'plan-not-affordable', by: 1_180_425 }],
		],
		['no month was asked for', { budget: null, planAffordable: false }, []],
		[
			'several at once',
			{ planHolds: false, budget: short },
			[{ key: 'amounts-changed' }, { key: 'month-short', by: 1 }],
		],
	])('%s', (_, changed, exceptions) => {
		expect(ofOutlook(changed)).toEqual(exceptions)
		expect(ofOutlook(changed, 'approved')).toEqual(exceptions)
		expect(ofOutlook(changed, 'approved-changed')).toEqual([])
	})

	test('of several says of the month once what holds for all of them', () => {
		const outlooks = [weighed({ budget: short }), weighed({ budget: short, planHolds: false })]
		expect(found({ outlooks })).toEqual([
			...[{ key: 'month-short', by: 1 }, { key: 'amounts-changed' }],
		])
	})
})

describe('a business declared', () => {
	const closedOn = d('2024-05-31')
	const unknown = { ...known, hasBusiness: false }
	const said = (state: 'running' | 'closed' | 'never') => ({ state, closedOn: null })
	test.each<[string, ExceptionFacts['known'], ReturnType<typeof said> | undefined, boolean]>([
		['runs, as the ledger says', known, said('running'), false],
		['closed, where the ledger has it running', known, said('closed'), true],
		['never was, where the ledger has it running', known, said('never'), true],
		['closed, as the ledger says', { ...known, closedOn }, said('closed'), false],
		['runs, where the ledger closed it', { ...known, closedOn }, said('running'), true],
		['never was, as the ledger says', unknown, said('never'), false],
		['runs, where the ledger knows none', unknown, said('running'), true],
		['was not asked about', unknown, undefined, false],
		['was not asked about though there is one', { ...known, closedOn }, undefined, false],
	])('%s', (_, knows, business, differs) => {
		const answers = { ...contractorAnswers, business }
		expect(found({ basis: { ...basis, answers }, known: knows })).toEqual(
			differs ? [{ key: 'business-differs' }] : [],
		)
	})
})

describe('what else is counted', () => {
	const flags = ['item-no-longer-owed', 'same-file-twice']
	const evidence = { missing: 2, outOfReach: 3, unseenUnscanned: 4, unseenTwice: true }
	const items = [makeTaxItem({ seized: true }), makeTaxItem({ id: 'b' })]

	test('stands in its order, after the days and the law', () => {
		const all = {
			...{ flags, evidence, settledItems: 1, otherOfficeItems: 5, lawDueOn: d('2026-11-27') },
			basis: { ...basis, items },
		}
		expect(found(all)).toEqual([
			{ key: 'law-day-near', on: '2026-11-27' },
			{ key: 'item-no-longer-owed' },
			{ key: 'seized', count: 1 },
			{ key: 'other-office', count: 5 },
			{ key: 'document-missing', count: 2 },
			{ key: 'document-out-of-reach', count: 3 },
			{ key: 'not-scanned', count: 4 },
			{ key: 'same-file-twice' },
		])
	})

	test.each<[string, Partial<ExceptionFacts>]>([
		['an item settled that the check never named', { settledItems: 1 }],
		[
			'a file twice that the check never named',
			{ evidence: { ...evidence, missing: 0, outOfReach: 0, unseenUnscanned: 0 } },
		],
		['flags whose matter is over', { flags }],
	])('is not %s', (_, changed) => {
		expect(found(changed)).toEqual([])
	})
})

describe('signs of a crisis', () => {
	const situation = {
		causes: ['job-lost', 'illness-injury'] as const,
		note: '',
		treatmentSixMonths: null,
	}
	const income = { work: 0, business: 0, benefits: 0, family: 0, other: 0 }
	const poor = {
		...{ ...contractorAnswers, situation },
		money: { ...contractorAnswers.money!, income },
	}
	const duty = (answers: typeof contractorAnswers) =>
		found({ basis: { ...basis, answers } }).filter(({ key }) => key === 'emergency-welfare-duty')

	test('are named each, where they have to be reported (긴급복지지원법 §7③4)', () => {
		expect(duty(poor)).toEqual([
			{ key: 'emergency-welfare-duty', crises: ['job-lost', 'grave-illness'] },
		])
	})

	test('are none where nobody said who lives in the household', () => {
		expect(duty({ ...poor, household: undefined })).toEqual([])
	})
})
