import { expect, test } from 'vitest'
import { contractorAnswers, makeBasis } from '#tests/support/case-basis.ts'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type CaseBasis } from './case-basis.ts'
import { exceptionsOf, type ExceptionFacts } from './exceptions.ts'
import { type Outcome } from '../outcome.ts'
import { outlooksOf } from './outlook.ts'

type Changed = Partial<ExceptionFacts> & { recommended?: Outcome | null }

function keysOf(basis: CaseBasis, { recommended = null, ...changed }: Changed = {}): string[] {
	const facts: ExceptionFacts = {
		basis,
		outlooks: outlooksOf(basis, seedParameters).map((outlook) => ({ outlook, recommended })),
		known: {
			...{ kind: 'individual', hasBusiness: true, closedOn: null, receipts: [] },
			...{ reliefsUsed: [], taxOffence: false },
		},
		flags: [],
		lawDueOn: null,
		deemedOn: null,
		...{ otherOfficeItems: 0, settledItems: 0 },
		evidence: { missing: 0, outOfReach: 0, unseenUnscanned: 0, unseenTwice: false },
		...changed,
	}
	return exceptionsOf(facts, seedParameters).map(({ key }) => key)
}

test('a clean case has none', () => {
	expect(keysOf(makeBasis())).toEqual([])
})

test('days the law set are named when they are near or past', () => {
	expect(keysOf(makeBasis(), { lawDueOn: d('2026-12-02') })).toEqual(['law-day-near'])
	expect(keysOf(makeBasis(), { lawDueOn: d('2026-12-10') })).toEqual([])
	expect(keysOf(makeBasis(), { lawDueOn: d('2026-11-26') })).toEqual(['law-day-passed'])
	expect(keysOf(makeBasis(), { deemedOn: d('2026-12-02') })).toEqual(['deemed-day-near'])
})

test('what the law does not open, and what nobody has found', () => {
	const never = makePerson({ business: 'never' })
	expect(keysOf(makeBasis({ person: never }))).toContain('relief-not-open')
	const open = makePerson({ business: 'never', honestTaxpayer: null })
	expect(keysOf(makeBasis({ person: open }))).toContain('facts-open')
})

test('a business said to run that the ledger closed', () => {
	const known = {
		...{ kind: 'individual' as const, hasBusiness: true, closedOn: d('2024-05-31') },
		...{ receipts: [], reliefsUsed: [], taxOffence: false },
	}
	expect(keysOf(makeBasis(), { known })).toEqual(['business-differs'])
})

test('a month that does not reach', () => {
	const poor = { ...contractorAnswers, household: { people: 5, children: 3 } }
	expect(keysOf(makeBasis({ answers: poor }))).toEqual(['month-short'])
})

test('a plan dearer than the month allows', () => {
	const dear = makeBasis({ items: [makeTaxItem({ tax: 9_800_000, designated: '2026-03-31' })] })
	expect(keysOf(dear)).toEqual(['plan-not-affordable'])
})

test('documents, flags of the check and seized items', () => {
	const seized = makeBasis({ items: [makeTaxItem({ seized: true })] })
	const evidence = { missing: 1, outOfReach: 1, unseenUnscanned: 2, unseenTwice: true }
	const flags = ['item-no-longer-owed', 'same-file-twice']
	const more = { settledItems: 1, otherOfficeItems: 1 }
	expect(keysOf(seized, { evidence, flags, ...more })).toEqual([
		...['item-no-longer-owed', 'seized', 'other-office'],
		...['document-missing', 'document-out-of-reach', 'not-scanned', 'same-file-twice'],
	])
})

test('what the check noticed is over once the item has left and the files were opened', () => {
	const flags = ['item-no-longer-owed', 'same-file-twice']
	expect(keysOf(makeBasis(), { flags })).toEqual([])
})

test('a plan is no matter any more once another was recommended instead', () => {
	const dear = makeBasis({ items: [makeTaxItem({ tax: 9_800_000, designated: '2026-03-31' })] })
	expect(keysOf(dear, { recommended: 'approved' })).toEqual(['plan-not-affordable'])
	for (const recommended of ['approved-changed', 'declined', 'referred'] as const) {
		expect(keysOf(dear, { recommended })).toEqual([])
	}
})

test('that the law is shut is no matter any more once it was recommended to decline', () => {
	const shut = makeBasis({ person: makePerson({ business: 'never' }) })
	expect(keysOf(shut, { recommended: 'declined' })).not.toContain('relief-not-open')
})

test('signs of a crisis in what was declared are named, unless the household is not poor enough', () => {
	const { money } = contractorAnswers
	const lost = { causes: ['job-lost' as const], note: '', treatmentSixMonths: null }
	const earning = (won: number) =>
		makeBasis({
			answers: {
				...contractorAnswers,
				situation: lost,
				money: { ...money!, income: { ...money!.income, business: won } },
			},
		})
	expect(keysOf(earning(1_500_000))).toContain('emergency-welfare-duty')
	expect(keysOf(earning(9_000_000))).not.toContain('emergency-welfare-duty')
	expect(keysOf(makeBasis())).not.toContain('emergency-welfare-duty')
})
