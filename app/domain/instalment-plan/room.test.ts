import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { addDays, calendarDate as d } from '../calendar-date.ts'
import { type PlanTerms } from './plan.ts'
import { planRoom } from './room.ts'
import { planFor } from './schedule.ts'

const terms: PlanTerms = {
	relief: 'voluntary-plan',
	items: [makeTaxItem()],
	on: d('2026-11-23'),
	firstDueOn: d('2026-12-10'),
	payDay: 10,
}

test('the least a month is enough, and a thousand won less is not', () => {
	fc.assert(
		fc.property(fc.integer({ min: 300_000, max: 50_000_000 }), (tax) => {
			const owed = { ...terms, items: [makeTaxItem({ tax, payments: [] })] }
			const monthly = planRoom(owed, seedParameters)?.leastMonthly ?? 0
			expect(planFor({ ...owed, monthly }, seedParameters).plan).toBeDefined()
			const [refusal] = planFor({ ...owed, monthly: monthly - 1000 }, seedParameters).refusals ?? []
			expect(refusal?.reason).toBe('monthly_too_small')
		}),
		{ numRuns: 40 },
	)
})

test('the limits named are those the relief refuses beyond', () => {
	const room = planRoom(terms, seedParameters)
	const count = room?.mostInstalments ?? 0
	expect(planFor({ ...terms, count }, seedParameters).plan).toBeDefined()
	expect(planFor({ ...terms, count: count + 1 }, seedParameters).refusals?.[0]?.reason).toBe(
		'too_many_instalments',
	)
	const latest = room?.firstBy ?? terms.on
	expect(planFor({ ...terms, firstDueOn: latest, count: 2 }, seedParameters).plan).toBeDefined()
	const late = { ...terms, firstDueOn: addDays(latest, 1), count: 2 }
	expect(planFor(late, seedParameters).refusals?.[0]?.reason).toBe('first_due_too_late')
})

test('a relief without a plan leaves no room', () => {
	expect(planRoom({ ...terms, relief: 'extinction' }, seedParameters)).toBeNull()
})
