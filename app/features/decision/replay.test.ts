import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { type CaseBasis } from '#app/domain/decision/case-basis.ts'
import { decisionTrace } from '#app/domain/decision/decision-trace.ts'
import { type KeptDecision } from '#app/domain/decision/kept-decision.ts'
import { offerAnswerBy } from '#app/domain/decision/offer.ts'
import { outlookOf } from '#app/domain/decision/outlook.ts'
import { replayDecision, type Replaying } from '#app/domain/decision/replay.ts'
import { afterChange } from '#app/domain/parameters/change.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { anyBasis } from '#tests/support/arbitrary-decision.ts'
import { makeBasis } from '#tests/support/case-basis.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { keptFrom } from './kept-from.ts'

/** A decision as its row holds it, read back from text. */
function stored(basis: CaseBasis, parameters = seedParameters): Replaying {
	const outlook = outlookOf(basis, parameters)
	const granted = outlook.plan?.plan ?? null
	const planned =
		outlook.plan?.plan === undefined
			? null
			: { terms: outlook.plan.terms, parameterVersion: parameters.version }
	const first = granted?.instalments[0]
	const kept = keptFrom(
		basis,
		outlook,
		{
			...{ outcome: granted ? 'approved-changed' : 'declined', deemed: false, reasonCodes: [] },
			...{ requested: granted, granted, planned, findings: {}, declarationSha256: null },
			answerBy: first ? offerAnswerBy(basis.today, first.dueOn, parameters) : null,
		},
		parameters,
	)
	const written = JSON.stringify({ kept, trace: decisionTrace(kept, parameters) })
	const read = JSON.parse(written) as { kept: KeptDecision; trace: unknown }
	return { ...read, parameters, ofPlan: parameters }
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
	// Each case is reckoned twice, under every relief there is.
	it('comes out as it was, to the won, whatever the case', { timeout: 120_000 }, () => {
		fc.assert(
			fc.property(anyBasis, (basis) => {
				expect(replayDecision(stored(basis))).toEqual({ differences: [], notReplayable: [] })
			}),
			{ numRuns: 1000 },
		)
	})

	it('is found where any amount of it was another', () => {
		fc.assert(
			fc.property(anyBasis, fc.nat(), (basis, at) => {
				const decision = stored(basis)
				const trace = decision.trace as { items: { id: string; payable: number }[] }
				const item = trace.items[at % trace.items.length]!
				item.payable += 1
				const [found, ...more] = replayDecision(decision).differences
				expect(more).toEqual([])
				expect(found?.where).toMatch(/^trace\.items\[\d\]\.payable$/)
				expect(Number(found?.kept) - Number(found?.now)).toBe(1)
			}),
			{ numRuns: 100 },
		)
	})

	const basis = makeBasis()

	it('is the same by its own numbers, and another by those that came later', () => {
		const decision = stored(basis)
		expect(wheres(decision)).toEqual([])
		const later = { ...decision, parameters: dearer, ofPlan: dearer }
		expect(wheres(later)).toEqual(
			expect.arrayContaining([
				'budget.livingCost.amount',
				'plan.total',
				'trace.items[0].surcharge',
			]),
		)
		expect(wheres(stored(basis, dearer))).toEqual([])
	})

	it('takes its plan by the numbers the plan was reckoned by', () => {
		const decision = stored(basis)
		expect(wheres({ ...decision, ofPlan: dearer })).toContain('plan.total')
		expect(wheres({ ...decision, ofPlan: changed })).toEqual([])
	})

	it.each<[string, (kept: KeptDecision) => Partial<KeptDecision>]>([
		['eligibility', ({ eligibility }) => ({ eligibility: { ...eligibility!, answer: 'not' } })],
		[
			'others',
			({ others }) => ({ others: [...others.slice(1), { ...others[0]!, form: '?' } as never] }),
		],
		['budget', ({ budget }) => ({ budget: { ...budget!, left: budget!.left + 1 } })],
		['plan', ({ granted }) => ({ granted: { ...granted!, total: granted!.total + 1 } })],
		['answerBy', () => ({ answerBy: d('2030-01-01') })],
		['wouldChange', ({ wouldChange }) => ({ wouldChange: [...wouldChange, null as never] })],
	])('is found where its %s was another', (part, change) => {
		const decision = stored(basis)
		const kept = { ...decision.kept, ...change(decision.kept) }
		expect(wheres({ ...decision, kept }).some((where) => where.startsWith(part))).toBe(true)
	})

	it('says of an early one what it did not keep', () => {
		const decision = stored(basis)
		const kept = { ...decision.kept, household: null, planned: null }
		expect(replayDecision({ ...decision, kept })).toEqual({
			...{ differences: [], notReplayable: ['budget', 'plan'] },
		})
	})
})
