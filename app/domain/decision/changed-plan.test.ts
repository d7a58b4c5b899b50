import { expect, test } from 'vitest'
import { contractorAnswers, makeBasis } from '#tests/support/case-basis.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { nearestPlan, offeredPlan } from './changed-plan.ts'

const wish = contractorAnswers.plan!
const growing = makeBasis({
	answers: { ...contractorAnswers, plan: { ...wish, shape: { kind: 'growing' } } },
})

test('an offer keeps the shape the person chose', () => {
	const offer = { relief: wish.relief, firstDueOn: d('2026-12-28'), payDay: 28, count: 8 } as const
	const { plan, terms } = offeredPlan(growing, offer, seedParameters)
	const amounts = plan?.instalments.map(({ amount }) => amount) ?? []
	expect(amounts).toHaveLength(8)
	expect(amounts).toEqual(amounts.toSorted((one, other) => one - other))
	expect(amounts[7]).toBeGreaterThan(amounts[0]! * 1.5)
	expect(terms.shape).toEqual({ kind: 'growing' })
})

test('a relief that goes with no plan has none to come near to', () => {
	expect(nearestPlan('seizure-deferral', growing, seedParameters)).toMatchObject({ count: 6 })
	expect(nearestPlan('extinction', growing, seedParameters)).toBeNull()
})
