import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { comparePlans } from './compare-plans.ts'
import { type InstalmentPlan, type PlanTerms } from './plan.ts'
import { planFor } from './schedule.ts'

const plan = (changed: Partial<PlanTerms>, count: number): InstalmentPlan => {
	const terms: PlanTerms = {
		...{ relief: 'voluntary-plan', items: [makeTaxItem({ tax: 1_000_000 })] },
		...{ on: d('2026-11-23'), firstDueOn: d('2026-12-10'), payDay: 10, ...changed },
	}
	const found = planFor({ ...terms, count }, seedParameters).plan
	if (!found) throw new Error('no plan')
	return found
}
const old = plan({}, 3)
const changes = (next: InstalmentPlan, paid: number[] = []) =>
	comparePlans(old, next, paid).rows.map(({ change }) => change)

describe('two plans beside each other', () => {
	test('stay where nothing changes', () => {
		expect(changes(old)).toEqual(['stays', 'stays', 'stays'])
		expect(comparePlans(old, old, [])).toMatchObject({ total: 0, surcharge: 0, dearestMonth: 0 })
	})

	test('move where the day does', () => {
		expect(changes(plan({ firstDueOn: d('2026-12-21'), payDay: 20 }, 3))).toEqual([
			...['moves', 'moves', 'moves'],
		])
	})

	test('change sum, begin and end where the number does', () => {
		expect(changes(plan({}, 4))).toEqual([
			...['amount-changes', 'amount-changes', 'amount-changes', 'begins'],
		])
		expect(changes(plan({ firstDueOn: d('2026-12-21'), payDay: 20 }, 2))).toEqual([
			...['both-change', 'both-change', 'ends'],
		])
		expect(comparePlans(old, plan({}, 4), []).endsOn).toEqual({
			old: '2027-02-10',
			next: '2027-03-10',
		})
	})

	test('leave what was paid, and count it in', () => {
		const left = makeTaxItem({ tax: 1_000_000, payments: [['2026-12-10', 346_413]] })
		const next = plan({ items: [left], on: d('2026-12-14'), firstDueOn: d('2027-01-11') }, 3)
		const compared = comparePlans(old, next, [1])
		expect(compared.rows.map(({ change }) => change)).toEqual([
			...['done', 'amount-changes', 'amount-changes', 'begins'],
		])
		expect(compared.rows[0]).toMatchObject({ old: { number: 1 }, next: null })
		expect(compared).toMatchObject({ total: 0, dearestMonth: 230_943 - 346_414 })
	})

	test('show number, day and sum of both, month by month', () => {
		const next = plan({ firstDueOn: d('2027-01-11') }, 2)
		// The old one begins a month earlier; both end in February.
		expect(comparePlans(old, next, []).rows).toEqual([
			{
				month: '2026-12',
				old: { number: 1, dueOn: '2026-12-10', amount: 346_413 },
				next: null,
				change: 'ends',
			},
			{
				month: '2027-01',
				old: { number: 2, dueOn: '2027-01-11', amount: 346_413 },
				next: { number: 1, dueOn: '2027-01-11', amount: 519_620 },
				change: 'amount-changes',
			},
			{
				month: '2027-02',
				old: { number: 3, dueOn: '2027-02-10', amount: 346_414 },
				next: { number: 2, dueOn: '2027-02-10', amount: 519_620 },
				change: 'amount-changes',
			},
		])
		expect(comparePlans(next, old, []).rows.map(({ change }) => change)).toEqual([
			...['begins', 'amount-changes', 'amount-changes'],
		])
		expect(comparePlans(old, next, []).dearestMonth).toBe(519_620 - 346_414)
	})

	test('count a day that rolled into the next month to its own', () => {
		// The last of January is a Sunday, the last of February too.
		const ends = plan({ firstDueOn: d('2026-12-31'), payDay: 'end' }, 3)
		const tenth = plan({ firstDueOn: d('2026-12-10') }, 3)
		const { rows } = comparePlans(tenth, ends, [])
		expect(rows.map(({ change }) => change)).toEqual(['moves', 'moves', 'moves'])
		const begun = comparePlans(tenth, ends, [1, 2, 3]).rows.slice(3)
		expect(begun.map(({ month, next }) => [month, next?.dueOn])).toEqual([
			['2026-12', '2026-12-31'],
			['2027-01', '2027-02-01'],
			['2027-02', '2027-03-02'],
		])
	})

	test('weigh what one month takes, however many days it holds', () => {
		const [first, ...rest] = old.instalments
		if (!first) throw new Error('no instalment')
		const halves = [first, first].map((row) => ({ ...row, amount: row.amount / 2 }))
		const split = { ...old, instalments: [...halves, ...rest] }
		expect(comparePlans(old, split, []).dearestMonth).toBe(0)
		const doubled = { ...old, instalments: [first, ...old.instalments] }
		expect(comparePlans(old, doubled, []).dearestMonth).toBe(2 * 346_413 - 346_414)
	})

	test('with all of the old one paid begin anew', () => {
		const growing = { items: [makeTaxItem()] }
		const [short, long] = [plan(growing, 2), plan(growing, 3)]
		const compared = comparePlans(short, long, [1, 2])
		expect(compared.rows.map(({ change }) => change)).toEqual([
			...['done', 'done', 'begins', 'begins', 'begins'],
		])
		expect(compared.rows[1]?.old).toEqual({
			...{ number: 2, dueOn: '2027-01-11', amount: short.instalments[1]?.amount },
		})
		expect(compared.total).toBe(long.total)
		expect(compared.surcharge).toBe(long.surchargeDuringPlan)
		expect(compared.dearestMonth).toBe(long.instalments[2]?.amount)
	})

	test('say what the longer one costs more', () => {
		const growing = { items: [makeTaxItem()] }
		const [short, long] = [plan(growing, 2), plan(growing, 6)]
		const { total, surcharge } = comparePlans(short, long, [])
		expect(total).toBe(long.total - short.total)
		expect(surcharge).toBe(total)
		expect(total).toBeGreaterThan(0)
	})
})
