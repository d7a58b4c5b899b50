import { describe, expect, test } from 'vitest'
import { surchargeOf } from './surcharge/surcharge.ts'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from './calendar-date.ts'
import { eligibilityFor, everyEligibility } from './eligibility/eligibility.ts'
import { whatWouldChange } from './eligibility/what-would-change.ts'
import { planFor } from './instalment-plan/schedule.ts'
import { type DecisionInputs, letterFacts, oneMissUnder } from './letter-facts.ts'
import { type Relief, reliefArticles, reliefs } from './relief.ts'

const on = d('2026-11-23')
const items = [makeTaxItem()]
const person = makePerson()
const planOf = (relief: Relief, count: number) =>
	planFor({ relief, items, on, firstDueOn: d('2026-12-10'), payDay: 10, count }, seedParameters)
		.plan ?? null

const granted: DecisionInputs = {
	outcome: 'approved',
	relief: 'seizure-deferral',
	items,
	decidedOn: on,
	deemed: false,
	reasonCodes: ['sales-recovering'],
	person,
	sourceOf: (fact) => (fact === 'business' ? 'ledger' : 'declared'),
	eligibility: eligibilityFor('seizure-deferral', items, person, on, seedParameters),
	others: everyEligibility(items, person, on, seedParameters),
	wouldChange: whatWouldChange('seizure-deferral', items, person, on, seedParameters),
	requested: planOf('seizure-deferral', 12),
	granted: planOf('seizure-deferral', 12),
	answerBy: d('2026-12-07'),
	budget: null,
}
const told = (changed: Partial<DecisionInputs> = {}) =>
	letterFacts({ ...granted, ...changed }, seedParameters)

describe('the letter of an approval', () => {
	test('begins with the taxes as the ledger had them', () => {
		const [item] = items
		const { payable } = surchargeOf(items[0]!, on, seedParameters)
		expect(payable).toBeGreaterThan(items[0]!.tax)
		expect(told().taxes).toEqual({
			...{ count: 1, payable },
			each: [{ taxCode: item?.taxCode, statutoryDueOn: item?.statutoryDueOn, payable }],
			deadline: item?.designatedDueOn,
			demandDeadline: item?.demandDueOn,
		})
	})

	test('takes the first of several deadlines and the sum of their taxes', () => {
		const several = [
			makeTaxItem({ designated: '2026-06-30', demand: '2026-07-31', tax: 3_000_000 }),
			makeTaxItem({ designated: null, tax: 500_000 }),
			makeTaxItem({ designated: '2026-05-31', demand: '2026-08-31', tax: 20_000 }),
		]
		const { taxes } = told({ items: several })
		expect(taxes).toMatchObject({
			...{ count: 3, deadline: '2026-05-31', demandDeadline: '2026-07-31' },
		})
		expect(taxes.each.map(({ payable }) => payable)).toEqual(
			several.map((item) => surchargeOf(item, on, seedParameters).payable),
		)
		expect(taxes.payable).toBe(taxes.each.reduce((sum, { payable }) => sum + payable, 0))
		expect(told({ items: [] }).taxes).toEqual({
			...{ count: 0, payable: 0, each: [], deadline: null, demandDeadline: null },
		})
	})

	test('leaves out what the relief does not cover', () => {
		const other = makeTaxItem({ id: 'other', designated: '2025-03-31', tax: 900_000 })
		expect(told({ items: [...items, other] }).taxes).toEqual(told().taxes)
	})

	test('says what was decided, by which rule, from which fact', () => {
		expect(told()).toMatchObject({
			decided: { outcome: 'approved', relief: 'seizure-deferral', on, article: '국세징수법 §105' },
			facts: [{ fact: 'business', value: 'running', source: 'ledger' }],
			rules: [
				{ key: 'in-arrears', article: '국세징수법 §105①', met: true },
				{ key: 'business-or-honest', met: true },
			],
			servesNotice: false,
		})
	})

	test('promises no effect the law does not give', () => {
		expect(told().effects).toEqual({
			stopsSurcharge: false,
			stopsSeizure: true,
			stopsSale: true,
			extinguishes: false,
			waivesNamed: false,
		})
	})

	test('names the first payment and what one miss can do', () => {
		const { plan, oneMiss, asked, answerBy } = told()
		const [first] = granted.granted?.instalments ?? []
		expect(plan).toMatchObject({ count: 12, first: { dueOn: '2026-12-10', amount: first?.amount } })
		expect(oneMiss).toEqual({ key: 'revocable', article: '국세징수법 §105⑤, §16①1' })
		expect([asked, answerBy]).toEqual([null, null])
	})

	test('says by when to object and what would change the answer', () => {
		expect(told().objection).toMatchObject({ days: 90, by: '2027-02-22' })
		expect(told().wouldChange.length).toBeGreaterThan(0)
		expect(told().alsoOpen).toEqual([])
	})
})

test('an offer that differs stands beside what was asked, with the day to answer by', () => {
	const { plan, asked, answerBy } = told({
		outcome: 'approved-changed',
		granted: planOf('seizure-deferral', 6),
	})
	expect([asked?.count, plan?.count, answerBy]).toEqual([12, 6, '2026-12-07'])
})

test('a refusal has no plan and no effect, and says what else is open', () => {
	const { plan, effects, oneMiss, alsoOpen, objection } = told({ outcome: 'declined' })
	expect([plan, effects, oneMiss]).toEqual([null, null, null])
	expect(alsoOpen).toEqual(['voluntary-plan'])
	expect(objection.by).toBe('2027-02-22')
})

test('a plan handed in is told to have no legal effect', () => {
	const { effects, oneMiss } = told({
		relief: 'voluntary-plan',
		eligibility: eligibilityFor('voluntary-plan', items, person, on, seedParameters),
		granted: planOf('voluntary-plan', 6),
	})
	expect(effects).toBeNull()
	expect(oneMiss?.key).toBe('no-legal-effect')
})

test('an extinction has no instalment that could be missed', () => {
	const { effects, oneMiss, plan } = told({
		relief: 'extinction',
		eligibility: eligibilityFor('extinction', items, person, on, seedParameters),
		granted: null,
	})
	expect(effects?.extinguishes).toBe(true)
	expect([plan, oneMiss]).toEqual([null, null])
})

test('a referral rests on no relief', () => {
	const { decided, facts, rules } = told({ outcome: 'referred', relief: null, eligibility: null })
	expect([decided.article, facts, rules]).toEqual([null, [], []])
})

const eligibility = granted.eligibility!

test('a fact that several rules rest on is told once, under the first', () => {
	const reason = (fact: 'business' | 'honestTaxpayer' | null, article: string) => ({
		...{ key: 'any', article, met: true, fact },
	})
	const reasons = [reason(null, '§1'), reason('business', '§2'), reason('honestTaxpayer', '§3')]
	const { facts, rules } = told({
		eligibility: { ...eligibility, reasons: [...reasons, reason('business', '§4')] },
	})
	expect(facts).toEqual([
		{ fact: 'business', value: person.business, source: 'ledger', article: '§2' },
		{ fact: 'honestTaxpayer', value: person.honestTaxpayer, source: 'declared', article: '§3' },
	])
	expect(rules).toEqual(
		['§1', '§2', '§3', '§4'].map((article) => ({ key: 'any', article, met: true })),
	)
})

test('parts of the surcharge that fall away are told, where anything begins', () => {
	const standing = eligibility.items[0]!
	const items = [
		{ ...standing, waives: ['oneOff'] as const },
		{ ...standing, waives: [] },
	]
	expect(told({ eligibility: { ...eligibility, items } }).effects?.waivesNamed).toBe(true)
	expect(told({ eligibility: { ...eligibility, effectFrom: 'nothing' } }).effects).toBeNull()
	expect(told({ eligibility: null }).effects).toBeNull()
})

test('a plan is its first payment, their number, its sum and its end', () => {
	const { instalments, total, surchargeDuringPlan, endsOn } = granted.granted!
	const { dueOn, amount } = instalments[0]!
	expect(told().plan).toEqual({
		...{ count: 12, first: { dueOn, amount }, monthly: amount },
		...{ total, surchargeDuringPlan, endsOn, shape: null },
	})
	expect(told({ granted: { ...granted.granted!, instalments: [] } }).plan).toBeNull()
})

test('the shape of each plan is told, where it is not even', () => {
	const shapes = { requested: { kind: 'even' }, granted: { kind: 'growing' } } as const
	const { plan, asked } = told({ outcome: 'approved-changed', shapes })
	expect([asked?.shape, plan?.shape]).toEqual([null, { kind: 'growing' }])
	expect(told({ outcome: 'approved', shapes }).asked).toBeNull()
})

test('the doors named as open are other ones, and open', () => {
	const others = (['not', 'eligible', 'needs-answer'] as const).flatMap((answer) =>
		(['seizure-deferral', 'extinction', 'auction-hold'] as const).map((relief) => ({
			...{ ...eligibility, relief, answer },
		})),
	)
	expect(told({ outcome: 'declined', others }).alsoOpen).toEqual([
		...(['extinction', 'auction-hold', 'extinction', 'auction-hold'] as const),
	])
	expect(told({ outcome: 'approved-changed', others }).alsoOpen).toEqual([])
})

test('only a changed offer tells what was asked, and by when to answer', () => {
	for (const outcome of ['approved', 'declined', 'referred'] as const) {
		const { asked, answerBy } = told({ outcome })
		expect([asked, answerBy]).toEqual([null, null])
	}
})

test('one missed instalment, relief by relief', () => {
	const misses = Object.fromEntries(reliefs.map((relief) => [relief, oneMissUnder(relief)]))
	const revocable = (article: string) => ({ key: 'revocable', article })
	expect(misses).toEqual({
		'voluntary-plan': { key: 'no-legal-effect', article: reliefArticles['voluntary-plan'] },
		'deadline-extension': revocable('국세징수법 §16①1'),
		'notice-deferral': revocable('국세징수법 §16①1'),
		'seizure-deferral': revocable('국세징수법 §105⑤, §16①1'),
		'restart-extension': revocable('조세특례제한법 §99의8②1, 국세징수법 §16①1'),
		'auction-hold': { key: 'may-be-lifted', article: reliefArticles['auction-hold'] },
		'restart-deferral': { key: 'third-breach', article: '조세특례제한법 §99의6④1' },
		'closed-business-relief': { key: 'several-misses', article: '조세특례제한법 §99의10⑦' },
		extinction: null,
	})
	expect(told({ relief: null }).oneMiss).toBeNull()
})
