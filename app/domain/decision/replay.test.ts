import { describe, expect, it, test } from 'vitest'
import { makeBasis } from '#tests/support/case-basis.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { storedDecision } from '#tests/support/stored-decision.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { afterChange } from '../parameters/change.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type KeptDecision } from './kept-decision.ts'
import { replayDecision, type Replaying } from './replay.ts'

const basis = makeBasis()
const decision = storedDecision(basis)

const saidOf = (changed: Partial<KeptDecision>, more: Partial<Replaying> = {}) => {
	const kept = { ...decision.kept, ...changed }
	const { differences } = replayDecision({ ...decision, ...more, kept })
	return differences.map(({ where, kept: then, now }) => `${where}: ${then} > ${now}`)
}
const wheres = (replaying: Replaying) =>
	replayDecision(replaying).differences.map(({ where }) => where)

const costs = { article: '§1', source: 'made up', to: null }
const changed: Parameters = {
	version: 'changed',
	...afterChange(seedParameters, {
		...{ kind: 'figure', key: 'living-cost.protected-share', value: '0.7' },
		...{ from: d('2026-01-01'), ...costs },
	}),
}
const dearer: Parameters = {
	version: 'dearer',
	...afterChange(changed, {
		...{ kind: 'figure', key: 'surcharge.daily-rate', value: '0.00032' },
		...{ from: d('2022-02-15'), ...costs },
	}),
}

describe('a decision reckoned again', () => {
	it('is the same by its own numbers, and another by those that came later', () => {
		expect(replayDecision(decision)).toEqual({ differences: [], notReplayable: [] })
		expect(wheres({ ...decision, parameters: dearer, ofPlan: dearer })).toEqual(
			expect.arrayContaining([
				'budget.livingCost.amount',
				'plan.total',
				'trace.items[0].surcharge',
			]),
		)
		expect(wheres(storedDecision(basis, dearer))).toEqual([])
	})

	it('takes its plan by the numbers the plan was reckoned by', () => {
		expect(wheres({ ...decision, ofPlan: dearer })).toContain('plan.total')
		expect(wheres({ ...decision, ofPlan: changed })).toEqual([])
	})

	it('looks at each relief on its own day: the one decided on as of filing, the others today', () => {
		const demanded = makeTaxItem({ designated: '2026-10-31', demand: '2026-11-30' })
		const extension = makeBasis({
			items: [demanded],
			reliefs: ['deadline-extension'],
			filedOn: d('2026-11-23'),
			today: d('2026-12-03'),
		})
		const { kept, ...rest } = storedDecision(extension)
		expect(kept).toMatchObject({ basisOn: '2026-11-23', decidedOn: '2026-12-03' })
		expect(wheres({ ...rest, kept })).toEqual([])
		const later = wheres({ ...rest, kept: { ...kept, basisOn: kept.decidedOn } })
		expect(later).toContain('eligibility.answer')
		expect(later.filter((where) => where.startsWith('others'))).toEqual([])
	})
})

describe('is found where', () => {
	const { eligibility, others, budget, granted, wouldChange } = decision.kept
	const shut = { ...eligibility!, answer: 'not' as const }
	const other = others.find(({ relief }) => relief === 'voluntary-plan')!

	test.each<[string, Partial<KeptDecision>, string[]]>([
		[
			'the law answered another thing',
			{ eligibility: shut },
			['eligibility.answer: "not" > "eligible"', 'trace.reliefs[0].answer: "eligible" > "not"'],
		],
		[
			'it opened nothing',
			{ eligibility: null, others: [] },
			[
				expect.stringMatching(/^eligibility: null > \{/) as string,
				...Array.from({ length: 9 }, (_, place) => {
					return expect.stringMatching(`^trace.reliefs\\[${String(place)}\\]: .+ > $`) as string
				}),
			],
		],
		[
			'another relief said another thing',
			{ others: [...others.filter((one) => one !== other), { ...other, form: 'of old' }] },
			['others.voluntary-plan.form: "of old" > null'],
		],
		[
			'the month had a won more',
			{ budget: { ...budget!, left: 1_180_426 } },
			['budget.left: 1180426 > 1180425'],
		],
		[
			'the plan had a won more',
			{ granted: { ...granted!, total: 5_347_201 } },
			['plan.total: 5347201 > 5347200'],
		],
		[
			'there was no plan',
			{ granted: null, answerBy: null },
			[
				expect.stringMatching(/^plan: null > \{/) as string,
				expect.stringMatching(/^trace.plan: .+ > null$/) as string,
			],
		],
		// Ten working days after Friday 27 November.
		[
			'the days to answer were more',
			{ answerBy: d('2026-12-12') },
			['answerBy: "2026-12-12" > "2026-12-11"'],
		],
		[
			'facts were said to turn it',
			{ wouldChange: [...wouldChange, null as never] },
			['wouldChange[1]: null > '],
		],
	])('%s', (_, change, found) => {
		expect(wouldChange).toHaveLength(1)
		expect(saidOf(change)).toEqual(found)
	})

	test('a plan is none any more, and why', () => {
		const { terms, parameterVersion } = decision.kept.planned!
		const { monthly: _, ...more } = terms
		const planned = { terms: { ...more, count: 13 }, parameterVersion }
		expect(saidOf({ planned })).toEqual([expect.stringMatching(/^plan: \{.+too_many_instalments/)])
	})

	test('an offer has no plan to answer to', () => {
		expect(saidOf({ granted: null, planned: null })).toContain('answerBy: "2026-12-11" > null')
	})

	test('any amount of its account was another', () => {
		const { items } = decision.trace as { items: { payable: number }[] }
		const trace = { ...(decision.trace as object), items: [{ ...items[0], payable: 5_242_841 }] }
		expect(saidOf({}, { trace })).toEqual(['trace.items[0].payable: 5242841 > 5242840'])
	})
})

test('a plan granted as it was asked for has no day to be answered by', () => {
	expect(saidOf({ outcome: 'approved', answerBy: null })).toEqual([])
})

test('a referral rests on no relief, and nothing would turn it', () => {
	const { kept } = decision
	const referred = { relief: null, eligibility: null, wouldChange: [] }
	const none = { planned: null, granted: null, answerBy: null }
	const found = saidOf({ ...kept, ...referred, ...none })
	expect(found.filter((line) => !line.startsWith('trace'))).toEqual([])
})

describe('what an early one did not keep', () => {
	const { household, planned } = decision.kept
	test.each<[string, Partial<KeptDecision>, readonly string[]]>([
		['is named', { household: null, planned: null }, ['budget', 'plan']],
		['is the month alone', { household: null, planned }, ['budget']],
		['is the plan alone', { household, planned: null }, ['plan']],
		[
			'is nothing where there was neither',
			{ household: null, planned: null, budget: null, granted: null },
			[],
		],
	])('%s', (_, change, notReplayable) => {
		const kept = { ...decision.kept, ...change }
		expect(replayDecision({ ...decision, kept }).notReplayable).toEqual(notReplayable)
	})

	test('is no difference', () => {
		expect(saidOf({ household: null, planned: null })).toEqual([])
	})
})
