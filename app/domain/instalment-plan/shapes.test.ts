import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type PlanSize } from './plan.ts'
import { type PlanShape } from './plan-shape.ts'
import { planFor } from './schedule.ts'

// 1,039,240 won in all; nothing more accrues.
const asked = (shape: PlanShape, size: PlanSize) =>
	planFor(
		{
			...{ relief: 'seizure-deferral', items: [makeTaxItem({ tax: 1_000_000 })] },
			...{ on: d('2026-11-23'), firstDueOn: d('2026-12-10'), payDay: 10, shape, ...size },
		},
		seedParameters,
	)
const amounts = (shape: PlanShape, size: PlanSize) =>
	asked(shape, size).plan?.instalments.map(({ amount }) => amount)
const reasons = (shape: PlanShape, size: PlanSize) =>
	asked(shape, size).refusals?.map(({ reason }) => reason)

describe('the shape of a plan', () => {
	test('growing ends with twice the first, by even steps', () => {
		expect(amounts({ kind: 'growing' }, { count: 4 })).toEqual([173_206, 230_883, 288_734, 346_417])
		expect(amounts({ kind: 'growing' }, { count: 1 })).toEqual([1_039_240])
	})

	test('seasonal pays only in the months named', () => {
		const { plan } = asked({ kind: 'seasonal', months: [1, 9, 10] }, { count: 3 })
		expect(plan?.instalments.map(({ dueOn, amount }) => [dueOn, amount])).toEqual([
			['2027-01-11', 346_413],
			['2027-09-10', 346_413],
			['2027-10-12', 346_414],
		])
	})

	test('seasonal has no more payments than its months leave', () => {
		expect(reasons({ kind: 'seasonal', months: [9] }, { count: 1 })).toBeUndefined()
		expect(reasons({ kind: 'seasonal', months: [9] }, { count: 2 })).toEqual(['ends_too_late'])
		expect(reasons({ kind: 'seasonal', months: [] }, { count: 1 })).toContain('no_month_to_pay_in')
	})

	test('a larger first payment leaves the rest even', () => {
		const shape = { kind: 'first-larger', first: 500_000 } as const
		expect(amounts(shape, { count: 4 })).toEqual([500_000, 179_746, 179_746, 179_748])
		expect(amounts(shape, { monthly: 200_000 })).toEqual([500_000, 200_000, 200_000, 139_240])
	})

	test('a first payment is neither all nor less than the others', () => {
		const first = (sum: number) => reasons({ kind: 'first-larger', first: sum }, { count: 4 })
		expect(first(1_039_239)).toEqual(['amount_too_small_to_split'])
		expect(first(1_039_240)).toEqual(['first_payment_too_large'])
		expect(first(259_811)).toBeUndefined()
		expect(first(259_810)).toEqual(['first_payment_not_larger'])
	})
})

test('an instalment of a year whose holidays are not published says so', () => {
	const { plan } = planFor(
		{
			...{ relief: 'closed-business-relief', items: [makeTaxItem()], on: d('2026-11-23') },
			...{ firstDueOn: d('2027-11-25'), payDay: 25, count: 3 },
		},
		seedParameters,
	)
	expect(plan?.instalments.map(({ provisional }) => provisional)).toEqual([false, false, true])
})

describe('several items', () => {
	const grows = makeTaxItem({ id: 'grows', tax: 2_000_000 })
	const still = makeTaxItem({
		id: 'still',
		tax: 1_000_000,
		collectionCost: 40_000,
		statutory: '2025-07-25',
		designated: '2025-09-30',
		noticed: '2025-09-01',
	})

	test('meet the tax that grows first, the cost of another only in its turn', () => {
		const { plan } = planFor(
			{
				...{ relief: 'seizure-deferral', items: [still, grows], on: d('2026-11-23') },
				...{ firstDueOn: d('2026-12-10'), payDay: 10, monthly: 1_500_000 },
			},
			seedParameters,
		)
		expect(plan?.instalments[0]?.shares).toEqual([
			{ itemId: 'grows', ofCost: 0, ofTax: 1_500_000, ofSurcharge: 0 },
		])
		expect(plan?.instalments[1]?.shares).toEqual([
			{ itemId: 'still', ofCost: 40_000, ofTax: 960_000, ofSurcharge: 0 },
			{ itemId: 'grows', ofCost: 0, ofTax: 500_000, ofSurcharge: 0 },
		])
	})
})
