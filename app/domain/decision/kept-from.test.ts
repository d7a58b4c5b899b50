import { describe, expect, test } from 'vitest'
import { contractorAnswers, makeBasis } from '#tests/support/case-basis.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { letterInputs } from './kept-decision.ts'
import { keptFrom } from './kept-from.ts'
import { outlookOf } from './outlook.ts'

const basis = makeBasis()
const outlook = outlookOf(basis, seedParameters)
const decided = {
	...({ outcome: 'declined', deemed: false, reasonCodes: ['in-arrears'] } as const),
	...{ requested: null, granted: null, planned: null, answerBy: null, declarationSha256: 'f00' },
	findings: { property: 1 },
}
const kept = keptFrom(basis, outlook, decided, seedParameters)

describe('what is kept of a decision', () => {
	test('is all it rests on', () => {
		const { items, person } = basis
		const { eligibility, others, budget } = outlook
		expect(kept).toEqual({
			...{ schemaVersion: 2, ...decided, relief: 'seizure-deferral' },
			...{ items, person, eligibility, others, budget },
			...{ basisOn: '2026-11-27', decidedOn: '2026-11-27' },
			household: { people: 2, ...contractorAnswers.money },
			sources: kept.sources,
			// A shop that is closed has no business any more (§105①1).
			wouldChange: [
				{
					answer: 'not',
					facts: [
						{ fact: 'business', to: 'closed' },
						{ fact: 'closedOn', to: '2026-11-27' },
					],
				},
			],
		})
		expect(kept.sources).toMatchObject({ property: 'office', securedClaims: 'declared' })
	})

	test('is looked at as of filing where the article measures by that day', () => {
		const filed = makeBasis({ reliefs: ['deadline-extension'] })
		const { basisOn, decidedOn } = keptFrom(
			...[filed, outlookOf(filed, seedParameters), decided, seedParameters],
		)
		expect([basisOn, decidedOn]).toEqual([d('2026-11-23'), d('2026-11-27')])
	})

	test('is what a letter is written from, each fact with its source', () => {
		const { sources, requestedShape: _, ...rest } = kept
		const { sourceOf, shapes, ...inputs } = letterInputs(kept)
		expect(inputs).toEqual(rest)
		expect(shapes).toEqual({ requested: undefined, granted: kept.planned?.terms.shape })
		expect(sourceOf('property')).toBe('office')
		expect(sourceOf('receipts')).toBe(sources.receipts)
	})
})
