import { expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { type PlanTerms } from './plan.ts'
import { owedUnderTerms, waivedUnderTerms } from './plan-debt.ts'
import { traceOfPlan } from './plan-trace.ts'
import { planFor } from './schedule.ts'

const terms = (relief: Relief, ...items: TaxItem[]): PlanTerms => ({
	...{ relief, items, on: d('2026-11-23'), firstDueOn: d('2026-12-10'), payDay: 10 },
})
function traced(asked: PlanTerms, count: number) {
	const { plan } = planFor({ ...asked, count }, seedParameters)
	const rows = plan ? traceOfPlan(asked, plan, seedParameters) : []
	return rows.map(({ itemId, part, amount, article }) => [itemId, part, amount, article])
}

// Below the threshold: 9,240 before the notice and 30,000 once, and no more.
const costly = makeTaxItem({
	...{ id: 'costly', tax: 1_000_000, otherPenalty: 20_000, collectionCost: 50_000 },
	payments: [['2026-11-02', 70_000]],
})

test('the account of a plan names each part of what is owed, and what was paid of it', () => {
	const rows = traced(terms('seizure-deferral', costly, makeTaxItem({ tax: 900_000 })), 2)
	expect(rows.filter(([id]) => id === 'costly').slice(0, 4)).toEqual([
		['costly', 'tax', 1_000_000, '국세징수법 §3 2호'],
		['costly', 'otherPenalty', 20_000, '국세징수법 §3 3호'],
		['costly', 'collectionCost', 50_000, '국세징수법 §3 1호'],
		['costly', 'paid', -70_000, '국세징수법 §3'],
	])
	expect(rows.filter(([id]) => id === 'a').map(([, part]) => part)).toEqual([
		...['tax', 'preNotice', 'oneOff'],
	])
})

test('more than all of it was never paid on an item', () => {
	const over = makeTaxItem({ id: 'over', payments: [['2026-03-20', 6_000_000]] })
	const rows = traced(terms('voluntary-plan', over, costly), 2).filter(([id]) => id === 'over')
	expect(rows.reduce((sum, [, , amount]) => sum + Number(amount), 0)).toBe(0)
})

test('what is waived is told by its article', () => {
	const closed = terms('closed-business-relief', makeTaxItem())
	// 44,350 before the notice, 144,000 once and 250,270 by the day until now; more until it is paid.
	expect(waivedUnderTerms(closed, seedParameters)).toEqual({ owed: 5_238_620, waived: 438_620 })
	expect(owedUnderTerms(closed, seedParameters)).toBe(4_800_000)
	const rows = traced(closed, 1)
	expect(rows.slice(0, 2)).toEqual([
		['a', 'tax', 4_800_000, '국세징수법 §3 2호'],
		// Seventeen more days of 1,056 won.
		['a', 'waived', 0 - 438_620 - 17_950, '조세특례제한법 §99의10②1'],
	])
	expect(rows.slice(2).reduce((sum, [, , amount]) => sum + Number(amount), 0)).toBe(456_570)
	expect(traced(terms('voluntary-plan', makeTaxItem()), 1).map(([, part]) => part)).not.toContain(
		'waived',
	)
})
