import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replayDecision } from '#app/domain/decision/replay.ts'
import { anyBasis } from '#tests/support/arbitrary-decision.ts'
import { storedDecision } from '#tests/support/stored-decision.ts'

describe('a decision reckoned again', () => {
	// Each case is reckoned twice, under every relief there is.
	it('comes out as it was, to the won, whatever the case', { timeout: 120_000 }, () => {
		fc.assert(
			fc.property(anyBasis, (basis) => {
				expect(replayDecision(storedDecision(basis))).toEqual({
					differences: [],
					notReplayable: [],
				})
			}),
			{ numRuns: 1000 },
		)
	})

	it('is found where any amount of it was another', () => {
		fc.assert(
			fc.property(anyBasis, fc.nat(), (basis, at) => {
				const decision = storedDecision(basis)
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
})
