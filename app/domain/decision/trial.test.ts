import { describe, expect, test } from 'vitest'
import { makeBasis } from '#tests/support/case-basis.ts'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type Answers } from '../declaration.ts'
import { type Relief } from '../relief.ts'
import { type CaseBasis } from './case-basis.ts'
import { type Tried, trialOf } from './trial.ts'

const basis = makeBasis()
const asked: Tried = {
	...{ relief: 'seizure-deferral', findings: {}, size: { count: 6 }, payDay: 28, firstDueOn: null },
}
const tried = (more: Partial<Tried>, of = basis) =>
	trialOf(of, { ...asked, ...more }, seedParameters)

describe('other numbers', () => {
	test('come to another plan, and the case stays as it was', () => {
		const before = structuredClone(basis)
		expect(tried({}).plan?.plan?.instalments).toHaveLength(6)
		expect(tried({ size: { count: 10 } }).plan?.plan?.instalments).toHaveLength(10)
		expect(tried({ size: { monthly: 1_000_000 } }).plan?.plan?.instalments).toHaveLength(6)
		expect(tried({ size: null }).plan).toBeNull()
		expect(basis).toEqual(before)
	})

	test('beyond the limit of the relief are refused with the article', () => {
		expect(tried({ size: { count: 13 } }).plan?.refusals?.[0]).toMatchObject({
			...{ reason: 'too_many_instalments', article: '국세징수법 시행령 §77①' },
		})
	})

	test('say by how much a month goes beyond what can be paid', () => {
		expect(tried({ size: { count: 6 } }).beyond).toBe(0)
		expect(tried({ size: { count: 1 } }).beyond).toBeGreaterThan(1_000_000)
		const company = makeBasis({ answers: { ...basis.answers, household: undefined! } })
		expect(tried({}, company).beyond).toBeNull()
	})
})

test('a fact found otherwise turns the answer', () => {
	const idle = makeBasis({ person: makePerson({ business: 'closed', honestTaxpayer: null }) })
	expect(tried({}, idle).eligibility.answer).toBe('needs-answer')
	expect(tried({ findings: { honestTaxpayer: true } }, idle).eligibility.answer).toBe('eligible')
	expect(tried({ findings: { honestTaxpayer: false } }, idle).eligibility.answer).toBe('not')
	expect(tried({ findings: { honestTaxpayer: true } }, idle).person.honestTaxpayer).toBe(true)
})

describe('the plan tried', () => {
	const seized = [makeTaxItem({ designated: '2026-03-31', seized: true })]
	const wish = basis.answers.plan!
	const growing = { kind: 'growing' } as const
	const even = { kind: 'even' } as const
	const asking = (answers: Answers) =>
		makeBasis({ items: seized, answers: { ...basis.answers, ...answers } })
	const amounts = (more: Partial<Tried>, of: CaseBasis) =>
		tried(more, of).plan?.plan?.instalments.map(({ amount }) => amount) ?? []
	const isEven = ([first, ...rest]: number[]) => rest.slice(0, -1).every((one) => one === first)
	const articles = (more: Partial<Tried>, of: CaseBasis) =>
		tried(more, of).plan?.refusals?.map(({ reason, article }) => `${reason} ${article}`)

	test('begins on the day named, or the next pay day', () => {
		const firsts = [null, d('2027-01-28')].map(
			(firstDueOn) => tried({ firstDueOn }).plan?.plan?.instalments[0]?.dueOn,
		)
		// The 28th of November is a Saturday.
		expect(firsts).toEqual(['2026-11-30', '2027-01-28'])
	})

	test('has the shape of its own wish, or of the one there is', () => {
		const one = asking({ plan: { ...wish, shape: growing } })
		expect(isEven(amounts({}, one))).toBe(false)
		expect(isEven(amounts({ relief: 'auction-hold' }, one))).toBe(false)
		const beside = [{ ...wish, relief: 'auction-hold', shape: even }] as const
		const two = asking({
			reliefs: { chosen: ['seizure-deferral', 'auction-hold'] },
			plan: { ...wish, shape: growing, beside },
		})
		expect(isEven(amounts({}, two))).toBe(false)
		expect(isEven(amounts({ relief: 'auction-hold' }, two))).toBe(true)
		expect(isEven(amounts({}, asking({ plan: undefined })))).toBe(true)
		expect(amounts({}, asking({ plan: undefined }))).toHaveLength(6)
	})

	test('is one under the relief the wish was made for', () => {
		const size = { count: 13 }
		const held = asking({ reliefs: { chosen: ['auction-hold'] } })
		expect(articles({ relief: 'auction-hold', size }, held)).toEqual([
			'too_many_instalments 국세징수법 시행령 §77①',
		])
		expect(articles({ relief: 'auction-hold', size }, asking({}))).toEqual([
			expect.stringContaining('too_many_instalments 국세징수사무처리규정'),
		])
	})

	test('is one of the quick lane only where that is what was asked for', () => {
		const { relief: _, ...quick } = wish
		const lane = { lane: 'quick' } as const
		const own = { quickPlan: { ...quick, relief: 'voluntary-plan' as const } } as Answers
		const inLane = asking({ lane, ...own })
		const size = { count: 7 }
		const refused = ['too_many_instalments']
		const reasons = (relief: Relief, of: CaseBasis) =>
			tried({ relief, size }, of).plan?.refusals?.map(({ reason }) => reason)
		expect(reasons('voluntary-plan', inLane)).toEqual(refused)
		expect(reasons('seizure-deferral', inLane)).toBeUndefined()
		expect(articles({ size: { count: 13 } }, inLane)).toEqual([
			'too_many_instalments 국세징수법 시행령 §77①',
		])
		const chosen = { chosen: ['voluntary-plan'] as const }
		expect(reasons('voluntary-plan', asking({ reliefs: chosen }))).toBeUndefined()
		expect(reasons('voluntary-plan', asking({ reliefs: chosen, lane: undefined }))).toBeUndefined()
	})

	test('may run as long as the article gives this person, whatever was wished', () => {
		const size = { count: 20 }
		const months = (more: Partial<Tried>, of: CaseBasis) => amounts({ size, ...more }, of).length
		// 국세징수법 시행령 §77②1: two years in an area of industrial crisis.
		const inArea = makePerson({ specialArea: 'industry-crisis', causes: ['sales-fell'] })
		expect(months({}, makeBasis())).toBe(0)
		expect(months({}, makeBasis({ person: inArea }))).toBe(20)
		const shut = makePerson({ business: 'closed', honestTaxpayer: false })
		const longer = { answers: { ...basis.answers, plan: { ...wish, maximumMonths: 24 } } }
		expect(months({}, makeBasis({ ...longer, person: shut }))).toBe(0)
		expect(articles({ relief: 'auction-hold' }, makeBasis())).toEqual([
			expect.stringContaining('item_not_covered'),
		])
	})

	test('that cannot be takes nothing from the month', () => {
		expect(tried({ size: { count: 13 } }).beyond).toBeNull()
		expect(tried({ size: null }).beyond).toBeNull()
	})
})

test('the conditions are those of the day the article measures by', () => {
	expect(tried({}).basisOn).toBe('2026-11-27')
	expect(tried({ relief: 'deadline-extension' }).basisOn).toBe('2026-11-23')
})
