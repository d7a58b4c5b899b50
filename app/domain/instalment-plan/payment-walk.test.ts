import { expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type PlanSize, type PlanTerms } from './plan.ts'
import { planFor } from './schedule.ts'

const planned = (items: PlanTerms['items'], asked: Partial<PlanTerms> & PlanSize) => {
	const days = { on: d('2026-11-23'), firstDueOn: d('2026-12-25'), payDay: 25 } as const
	return planFor({ relief: 'seizure-deferral', items, ...days, ...asked }, seedParameters).plan
}

test('every row says its days, its parts and what is left', () => {
	// 9,240 before the notice and 30,000 once; nothing more accrues.
	const item = makeTaxItem({ tax: 1_000_000, collectionCost: 50_000, otherPenalty: 20_000 })
	expect(planned([item], { monthly: 600_000 })).toEqual({
		instalments: [
			{
				...{ number: 1, wishedOn: '2026-12-25', dueOn: '2026-12-28', provisional: false },
				...{ amount: 600_000, ofCost: 50_000, ofTax: 550_000, ofSurcharge: 0 },
				...{ accrued: 0, leftAfter: 509_240 },
				shares: [{ itemId: 'a', ofCost: 50_000, ofTax: 550_000, ofSurcharge: 0 }],
			},
			{
				...{ number: 2, wishedOn: '2027-01-25', dueOn: '2027-01-25', provisional: false },
				...{ amount: 509_240, ofCost: 0, ofTax: 450_000, ofSurcharge: 59_240 },
				...{ accrued: 0, leftAfter: 0 },
				shares: [{ itemId: 'a', ofCost: 0, ofTax: 450_000, ofSurcharge: 59_240 }],
			},
		],
		...{ owedNow: 1_109_240, surchargeDuringPlan: 0, total: 1_109_240, endsOn: '2027-01-25' },
	})
})

test('under the old law a penalty of the notice grows on after its tax is paid', () => {
	const old = makeTaxItem({
		...{ established: '2018-06-30', statutory: '2023-07-10', designated: '2023-07-10' },
		...{ noticed: '2023-07-01', tax: 1_000_000, otherPenalty: 2_000_000 },
	})
	const plan = planned([old], { count: 3, shape: { kind: 'first-larger', first: 1_500_000 } })
	// 3 % and forty months of 0.75 % by now; then a month more on what each payment leaves of the penalty.
	expect(plan?.owedNow).toBe(3_000_000 + 990_000)
	expect(plan?.instalments.map((row) => [row.accrued, row.ofTax, row.ofSurcharge])).toEqual([
		[22_500, 1_000_000, 500_000],
		[11_250, 0, 1_262_760],
		[1_770, 0, 1_262_760],
	])
})

test('under the new law nothing grows once the tax is paid, and less on what is left of it', () => {
	const items = [
		makeTaxItem({ id: 'a', tax: 2_000_000, otherPenalty: 2_000_000 }),
		makeTaxItem({ id: 'b', tax: 1_000_000 }),
	]
	const plan = planned(items, { monthly: 1_600_000 })
	const [first, second, third] = plan?.instalments ?? []
	// 440 won a day on two million, 35 days; the payment goes where tax grows.
	expect([first?.accrued, first?.shares]).toEqual([
		...[15_400, [{ itemId: 'a', ofCost: 0, ofTax: 1_600_000, ofSurcharge: 0 }]],
	])
	// 88 won a day on 400,000, 28 days, each sum cut to ten won; then no more.
	expect([second?.accrued, third?.accrued]).toEqual([2_460, 0])
	expect(second?.shares.map(({ itemId, ofTax }) => [itemId, ofTax])).toEqual([
		['a', 400_000],
		['b', 1_000_000],
	])
})
