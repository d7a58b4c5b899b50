import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { affordabilityOf } from './affordability.ts'
import { calendarDate as d } from './calendar-date.ts'
import { dearestMonth } from './instalment-plan/dearest-month.ts'
import { planFor } from './instalment-plan/schedule.ts'
import { monthTold } from './letter-month.ts'

const on = d('2026-11-23')
const items = [makeTaxItem()]
const planOf = (count: number) =>
	planFor(
		{ relief: 'seizure-deferral', items, on, firstDueOn: d('2026-12-10'), payDay: 10, count },
		seedParameters,
	).plan!
const household = { people: 1, income: { work: 2_500_000 }, spending: { rent: 400_000 } }
const budget = affordabilityOf(household, on, seedParameters)
const changed = {
	...({ outcome: 'approved-changed', deemed: false, budget } as const),
	...{ requested: planOf(2), granted: planOf(12) },
}

describe('the month a letter rests on', () => {
	test('adds up from what comes in to what is left', () => {
		const told = monthTold(changed)
		expect(told?.rows.map(({ key }) => key)).toEqual(['income', 'protected-living-cost', 'rent'])
		expect(told?.rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(told?.left)
	})

	test('names by how much what was asked is above what is possible', () => {
		const told = monthTold(changed)
		expect(told?.shortfall).toBe(dearestMonth(planOf(2)) - budget.available)
		expect(told?.offered).toBe(dearestMonth(planOf(12)))
		expect(monthTold({ ...changed, requested: planOf(12) })?.shortfall).toBe(0)
	})

	test('names what comes in even where nothing does', () => {
		const bare = affordabilityOf({ ...household, income: {} }, on, seedParameters)
		expect(monthTold({ ...changed, budget: bare })?.rows[0]).toMatchObject({
			...{ key: 'income', amount: 0 },
		})
	})

	test('names an offer only where it differs from what was asked', () => {
		expect(monthTold({ ...changed, outcome: 'approved' })?.offered).toBeNull()
		expect(monthTold({ ...changed, outcome: 'declined' })?.offered).toBeNull()
		expect(monthTold({ ...changed, granted: null })?.offered).toBeNull()
	})

	test('is not said where nobody weighed it', () => {
		expect(monthTold({ ...changed, budget: null })).toBeNull()
		expect(monthTold({ ...changed, requested: null })).toBeNull()
		expect(monthTold({ ...changed, outcome: 'approved', deemed: true })).toBeNull()
		expect(monthTold({ ...changed, outcome: 'referred' })).toBeNull()
	})
})
