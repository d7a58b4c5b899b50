import { expect, test } from 'vitest'
import { makeBasis } from '#tests/support/case-basis.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { storedDecision } from '#tests/support/stored-decision.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { decisionTrace } from './decision-trace.ts'

const items = [
	makeTaxItem({ id: 'sales', designated: '2026-03-31', tax: 4_800_000 }),
	makeTaxItem({ id: 'wages', designated: '2026-11-30', tax: 1_000_000, noticed: '2026-11-10' }),
]
const { kept } = storedDecision(makeBasis({ items }))

test('is the answer of every relief, the account of every item, the plan and the month', () => {
	const trace = decisionTrace(kept, seedParameters)
	expect(trace.reliefs.map(({ relief, answer }) => [relief, answer])).toEqual([
		['seizure-deferral', 'eligible'],
		...kept.others.map(({ relief, answer }) => [relief, answer]),
	])
	expect(trace.reliefs[0]).toEqual({
		...{ relief: 'seizure-deferral', answer: 'eligible' },
		reasons: kept.eligibility!.reasons,
	})
	// 42 days before the notice, 3 %, 241 days after the deadline; 287 days before the notice and no more.
	expect(trace.items).toEqual([
		{
			...{ id: 'sales', payable: 5_242_840, surcharge: 442_840 },
			trace: [
				expect.objectContaining({ part: 'preNotice', days: 42, amount: 44_350 }),
				expect.objectContaining({ part: 'oneOff', amount: 144_000 }),
				expect.objectContaining({ part: 'afterDeadline', days: 241, amount: 254_490 }),
			],
		},
		{
			...{ id: 'wages', payable: 1_063_140, surcharge: 63_140 },
			trace: [expect.objectContaining({ part: 'preNotice', days: 287, amount: 63_140 })],
		},
	])
	expect(trace.plan).toBe(kept.granted!.instalments)
	expect(trace.budget).toBe(kept.budget!.rows)
})

test('leaves out what the decision does not rest on', () => {
	const bare = { ...kept, eligibility: null, others: [], items: [], granted: null, budget: null }
	expect(decisionTrace(bare, seedParameters)).toEqual({
		...{ reliefs: [], items: [], plan: null, budget: null },
	})
})
