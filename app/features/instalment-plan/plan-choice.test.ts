import { expect, test } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { wishedPlan } from '#app/domain/instalment-plan/wished-plan.ts'
import { contractorAnswers } from '#tests/support/case-basis.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { planBasis } from './plan-choice.ts'
import { wishesFrom } from './wishes-from.ts'

const on = d('2026-11-23')
const items = [makeTaxItem({ demand: '2026-12-10' })]
const answers = { ...contractorAnswers, reliefs: { chosen: ['deadline-extension'] as const } }
const choice = { pace: 'count', count: 20, monthly: 0, payDay: 25, first: 'next' } as const

function planned(maximumMonths?: number) {
	const basis = { ...planBasis(answers, items, on, seedParameters), maximumMonths }
	const [wish] = wishesFrom({ ...choice, shape: undefined }, basis, seedParameters)!
	return wishedPlan({ ...answers, plan: wish }, items, on, seedParameters)
}

test('whoever has a longer period may plan for all of it, and the wish says so ever after', () => {
	expect(planned()?.refusals?.[0]?.reason).toBe('too_many_instalments')
	expect(planned(24)?.plan?.instalments).toHaveLength(20)
	expect(planned(24)?.terms).toMatchObject({ maximumMonths: 24 })
})

test('the shape of a plan goes with the wish', () => {
	const basis = planBasis(answers, items, on, seedParameters)
	const seasonal = { kind: 'seasonal', months: [3, 6] } as const
	const [wish] = wishesFrom({ ...choice, count: 2, shape: seasonal }, basis, seedParameters)!
	const plan = wishedPlan({ ...answers, plan: wish }, items, on, seedParameters)?.plan
	expect(plan?.instalments.map(({ dueOn }) => dueOn.slice(0, 7))).toEqual(['2027-03', '2027-06'])
})
