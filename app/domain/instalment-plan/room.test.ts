import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { addDays, calendarDate as d } from '../calendar-date.ts'
import { type PlanTerms } from './plan.ts'
import { type PlanShape } from './plan-shape.ts'
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

describe('the least a month of 1,039,240 won', () => {
	const least = (shape: PlanShape | undefined) =>
		planRoom({ ...terms, items: [makeTaxItem({ tax: 1_000_000 })], shape }, seedParameters)
	const cases: [string, PlanShape | undefined, number, number][] = [
		// Eleven of 86,603 and the last of them.
		['even, named or not', undefined, 12, 86_607],
		['even', { kind: 'even' }, 12, 86_607],
		// 57,738 won, growing by even steps to twice as much.
		['growing', { kind: 'growing' }, 12, 58_000],
		['in five months of the year', { kind: 'seasonal', months: [1, 2, 3, 5, 9] }, 5, 208_000],
		// 11 × 49,021 and nine won more.
		['after a larger first payment', { kind: 'first-larger', first: 500_000 }, 12, 50_000],
		['after one that leaves whole thousands', { kind: 'first-larger', first: 489_240 }, 12, 50_000],
		[
			'and three won, which a thousandth more pays',
			{ kind: 'first-larger', first: 489_237 },
			12,
			51_000,
		],
	]
	test.each(cases)('%s', (_name, shape, mostInstalments, leastMonthly) => {
		expect(least(shape)).toEqual({ mostInstalments, leastMonthly, firstBy: '2027-01-31' })
	})

	test('is unknown where no such plan can be', () => {
		expect(least({ kind: 'first-larger', first: 2_000_000 })).toMatchObject({ leastMonthly: null })
	})
})
