import { describe, expect, test } from 'vitest'
import { affordabilityOf } from '#app/domain/affordability.ts'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { factSources } from '#app/domain/decision/fact-sources.ts'
import { type KeptDecision, letterInputs } from '#app/domain/decision/kept-decision.ts'
import { reasonCodes } from '#app/domain/decision/reason-code.ts'
import { type PersonFact } from '#app/domain/eligibility/eligibility-person.ts'
import { eligibilityFor, everyEligibility } from '#app/domain/eligibility/eligibility.ts'
import { whatWouldChange } from '#app/domain/eligibility/what-would-change.ts'
import { type PlanShape } from '#app/domain/instalment-plan/plan-shape.ts'
import { planFor } from '#app/domain/instalment-plan/schedule.ts'
import { letterFacts } from '#app/domain/letter-facts.ts'
import { outcomes } from '#app/domain/outcome.ts'
import { languages } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { type KeptLetter } from './letter-of-case.server.ts'
import { letterView, letterViews } from './letter-view.server.ts'

const on = d('2026-11-23')
const items = [makeTaxItem()]
const person = makePerson()
const relief = 'seizure-deferral'
const planOf = (count: number) =>
	planFor({ relief, items, on, firstDueOn: d('2026-12-10'), payDay: 10, count }, seedParameters)
		.plan ?? null

const kept: KeptDecision = {
	...{ schemaVersion: 2, outcome: 'approved', relief, decidedOn: on, deemed: false },
	...{ reasonCodes: ['conditions-met', 'plan-affordable'], person, items, basisOn: on },
	sources: factSources({}, {}),
	findings: {},
	eligibility: eligibilityFor(relief, items, person, on, seedParameters),
	others: everyEligibility(items, person, on, seedParameters),
	wouldChange: whatWouldChange(relief, items, person, on, seedParameters),
	...{ requested: planOf(12), granted: planOf(12), answerBy: null },
	...{ budget: null, household: null, planned: null, declarationSha256: null },
}

const decision = { offerAnswer: null, text: '' } as KeptLetter['decision']

function letterIn(language: 'ko' | 'en', changed: Partial<KeptDecision> = {}, row = decision) {
	const letter = { decision: row, kept: { ...kept, ...changed }, office: undefined }
	const facts = letterFacts(letterInputs(letter.kept), seedParameters)
	return letterView('DB-2026-AAAA-BBBB', letter, facts, { language, t: translator(language) })
}

describe('the letter', () => {
	test('says in Korean what was decided, from which fact, by which article', () => {
		const { relief: decided, facts, rules, effects, oneMiss, plan } = letterIn('ko')
		expect(decided).toMatchObject({
			name: '압류와 매각을 미루고 나누어 내기',
			article: '국세징수법 §105',
		})
		expect(facts).toContainEqual(
			expect.objectContaining({ fact: '사업 상태', value: '하고 있음', source: '세무서 자료' }),
		)
		expect(rules.length).toBeGreaterThan(1)
		expect(effects).toContain('늦게 내서 더해지는 금액: 계속 늘어납니다')
		expect(oneMiss?.article).toContain('§16①1')
		expect(plan).toMatchObject({ count: 12, first: '2026년 12월 10일(목)' })
	})

	test('says by when to object', () => {
		expect(letterIn('ko').objection).toMatchObject({ by: '2027년 2월 22일(월)', days: 90 })
	})

	test('says the same in every language', () => {
		const shape = (language: 'ko' | 'en') => {
			const { facts, rules, effects, reasons, wouldChange, plan, objection } = letterIn(language)
			const lengths = [facts, rules, effects, reasons, wouldChange].map(({ length }) => length)
			return { lengths, articles: facts.map(({ article }) => article), plan, objection }
		}
		const [ko, en] = [shape('ko'), shape('en')]
		expect(en.lengths).toEqual(ko.lengths)
		expect(en.articles).toEqual(ko.articles)
		expect(en.plan?.count).toBe(ko.plan?.count)
		expect(en.objection.days).toBe(ko.objection.days)
	})

	test('of a refusal promises nothing and says what else is open', () => {
		const { effects, plan, oneMiss, alsoOpen } = letterIn('ko', { outcome: 'declined' })
		expect([effects, plan, oneMiss]).toEqual([[], null, null])
		expect(alsoOpen.map((open) => open.relief)).toEqual(['voluntary-plan'])
	})

	test('of an offer shows what was asked beside it, and what became of it', () => {
		const changed: Partial<KeptDecision> = {
			outcome: 'approved-changed',
			...{ reasonCodes: ['more-affordable'], granted: planOf(6), answerBy: d('2026-12-07') },
		}
		const open = letterIn('ko', changed)
		expect([open.offer, open.asked?.count, open.plan?.count]).toEqual(['open', 12, 6])
		expect(open.answerBy).toBe('2026년 12월 7일(월)')
		const lapsed = letterIn('ko', changed, { ...decision, offerAnswer: 'lapsed' })
		expect(lapsed.offer).toBe('lapsed')
	})

	test('names how the instalments run, where not each is the same', () => {
		const terms = { relief, items, on, firstDueOn: d('2026-12-10'), payDay: 10, count: 6 } as const
		const ofShape = (shape?: PlanShape): Partial<KeptDecision> => ({
			...{ outcome: 'approved-changed', granted: planOf(6), answerBy: d('2026-12-07') },
			requestedShape: { kind: 'growing' },
			planned: { terms: { ...terms, shape }, parameterVersion: '1' },
		})
		const seasonal = { kind: 'seasonal', months: [3, 9] } as const
		const said = (language: 'ko' | 'en', kept: Partial<KeptDecision>) => {
			const { plan, asked } = letterIn(language, kept)
			return [asked?.shape, plan?.shape, plan?.isEven]
		}
		expect(said('ko', ofShape(seasonal))).toEqual([
			...['적게 시작해서 조금씩 늘려', '돈이 들어오는 달에만: 3월, 9월', false],
		])
		expect(said('en', ofShape({ kind: 'first-larger', first: 500_000 }))).toEqual([
			...['Beginning small and growing', '500,000 won first, then the same each month', false],
		])
		expect(said('ko', ofShape({ kind: 'even' }))[2]).toBe(true)
		expect(said('ko', {})).toEqual([undefined, '달마다 같게', true])
	})

	test('of an offer lists the month it rests on, line by line with its source', () => {
		const household = { people: 1, income: { work: 1_900_000 }, spending: { rent: 300_000 } }
		const changed: Partial<KeptDecision> = {
			...{ outcome: 'approved-changed', requested: planOf(2), granted: planOf(12) },
			budget: affordabilityOf(household, on, seedParameters),
		}
		for (const language of languages) {
			const { month } = letterIn(language, changed)
			expect(month?.rows.map(({ key, source }) => [key, source])).toEqual([
				['income', 'declared'],
				['protected-living-cost', 'policy'],
				['rent', 'declared'],
			])
			expect(month).toMatchObject({ isShort: false, shortfall: expect.stringMatching(/\d/) })
			expect(month?.offered).not.toBe(month?.asked)
		}
	})
})

describe('every word there can be', () => {
	const codes = outcomes.flatMap((outcome) => reasonCodes[outcome].map((code) => [outcome, code]))

	test.each(codes)('the reason of %s, %s, is said in each language', (_outcome, code) => {
		for (const language of languages) {
			const { reasons } = letterIn(language, { reasonCodes: [code ?? ''] })
			const other = translator(language)('letter:reason.other')
			expect(reasons[0]).not.toBe(other)
			expect(reasons[0]).not.toMatch(/^(letter|relief)?:?reason/)
		}
	})

	test('each fact has a name, a value and a source in each language', () => {
		const { otherItems: _, ...asked } = person
		const everyFact = Object.keys(asked).map((fact) => ({
			...{ key: 'in-arrears', article: 'x', met: true },
			fact: fact as PersonFact,
		}))
		const eligibility = kept.eligibility && { ...kept.eligibility, reasons: everyFact }
		for (const language of languages) {
			const { facts } = letterIn(language, { eligibility })
			// The sum of the taxes, each of them and the deadline of their notice stand first.
			expect(facts).toHaveLength(3 + everyFact.length)
			for (const { fact, value, source } of facts) {
				for (const words of [fact, value, source]) {
					expect(words).not.toMatch(/letter:|^(fact|value|source)\./)
					expect(words).not.toBe('')
				}
			}
		}
	})
})

test('names each tax with what it comes to on the day of the decision', () => {
	const { facts } = letterIn('en')
	expect(facts.slice(0, 2)).toMatchObject([
		{ value: expect.stringMatching(/^1 tax, [\d,]+ won in all$/) },
		{ fact: expect.stringMatching(/^1\. .+ \(due by law on .+ 20\d\d\)$/) },
	])
	expect(facts[0]?.value).toContain(facts[1]?.value)
})

test('shows no way that what was granted bars', () => {
	const others = everyEligibility(items, person, on, seedParameters).map((other) => ({
		...other,
		answer: 'eligible' as const,
	}))
	const letters = (outcome: KeptDecision['outcome']) => {
		const parts = [
			{ ...kept, relief: 'extinction' as const, outcome, others },
			{ ...kept, outcome: 'declined' as const, others },
		].map((one) => ({ decision, kept: one }))
		const [first, ...beside] = parts
		const facts = parts.map((part) => letterFacts(letterInputs(part.kept), seedParameters))
		const letter = { ...first!, beside, office: undefined }
		const words = { language: 'en' as const, t: translator('en') }
		return letterViews('DB-2026-AAAA-BBBB', letter, facts, words).flatMap(({ alsoOpen }) =>
			alsoOpen.map((one) => one.relief),
		)
	}
	expect(letters('approved')).not.toContain('closed-business-relief')
	expect(letters('approved')).toContain('restart-deferral')
	expect(letters('declined')).toContain('closed-business-relief')
})
