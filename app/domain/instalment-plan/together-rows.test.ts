import { expect, test } from 'vitest'
import { calendarDate as d } from '../calendar-date.ts'
import { dearestMonth } from './dearest-month.ts'
import { type Instalment, type InstalmentPlan } from './plan.ts'
import { plansTogether } from './plans-together.ts'

type Parts = [tax: number, surcharge: number, cost: number]

function row(
	[number, dueOn, wishedOn]: [number, string, string],
	[ofTax, ofSurcharge, ofCost]: Parts,
	more: { itemId: string; accrued: number; leftAfter: number; provisional?: boolean },
): Instalment {
	const { itemId, accrued, leftAfter, provisional = false } = more
	const parts = { ofTax, ofSurcharge, ofCost }
	return {
		...{ number, dueOn: d(dueOn), wishedOn: d(wishedOn), provisional, accrued, leftAfter },
		...{ ...parts, amount: ofTax + ofSurcharge + ofCost, shares: [{ itemId, ...parts }] },
	}
}

const early: InstalmentPlan = {
	instalments: [
		row([1, '2026-12-28', '2026-12-25'], [70, 0, 10], { itemId: 'a', accrued: 3, leftAfter: 60 }),
		row([2, '2027-02-01', '2027-01-31'], [30, 34, 0], { itemId: 'a', accrued: 4, leftAfter: 0 }),
	],
	...{ owedNow: 137, surchargeDuringPlan: 7, total: 144, endsOn: d('2027-02-01') },
}
const later: InstalmentPlan = {
	instalments: [
		row([1, '2027-02-01', '2027-02-01'], [200, 0, 40], {
			...{ itemId: 'b', accrued: 20, leftAfter: 580, provisional: true },
		}),
		row([2, '2027-03-02', '2027-03-01'], [500, 90, 0], { itemId: 'b', accrued: 10, leftAfter: 0 }),
	],
	...{ owedNow: 800, surchargeDuringPlan: 30, total: 830, endsOn: d('2027-03-02') },
}

test('every part of the rows and of the sums is that of both', () => {
	const [first] = early.instalments
	const [, last] = later.instalments
	expect(plansTogether([early, later])).toEqual({
		instalments: [
			{ ...first, leftAfter: 60 + 800 },
			{
				...{ number: 2, dueOn: '2027-02-01', wishedOn: '2027-01-31', provisional: true },
				...{ amount: 304, ofTax: 230, ofSurcharge: 34, ofCost: 40, accrued: 24, leftAfter: 580 },
				shares: [
					{ itemId: 'a', ofTax: 30, ofSurcharge: 34, ofCost: 0 },
					{ itemId: 'b', ofTax: 200, ofSurcharge: 0, ofCost: 40 },
				],
			},
			{ ...last, number: 3 },
		],
		...{ owedNow: 937, surchargeDuringPlan: 37, total: 974, endsOn: '2027-03-02' },
	})
})

test('the order of the plans does not change their days and sums', () => {
	const turned = plansTogether([later, early])
	const { instalments = [], ...sums } = plansTogether([early, later]) ?? {}
	expect(turned).toMatchObject(sums)
	const leftOf = (rows: readonly Instalment[]) => rows.map(({ leftAfter }) => leftAfter)
	expect(leftOf(turned?.instalments ?? [])).toEqual(leftOf(instalments))
})

test('the dearest month is told by the days as wished', () => {
	const [first, second] = early.instalments
	const sameMonth = { ...second!, wishedOn: d('2026-12-31'), dueOn: d('2027-01-04') }
	expect(dearestMonth(early)).toBe(80)
	expect(dearestMonth({ instalments: [first!, sameMonth] })).toBe(144)
	expect(dearestMonth({ instalments: [sameMonth, first!, { ...second!, amount: 150 }] })).toBe(150)
	expect(dearestMonth({ instalments: [] })).toBe(0)
})
