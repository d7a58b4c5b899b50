import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type Relief } from '../relief.ts'
import { type PlanSize, type PlanTerms } from './plan.ts'
import { planFor } from './schedule.ts'

// Below the threshold and past its deadline: nothing more accrues.
const still = makeTaxItem({ tax: 1_000_000 })
const terms = (changed: Partial<PlanTerms> = {}): PlanTerms => ({
	relief: 'voluntary-plan',
	items: [still],
	on: d('2026-11-23'),
	firstDueOn: d('2026-12-10'),
	payDay: 10,
	...changed,
})
const planned = (changed: Partial<PlanTerms>, size: PlanSize) =>
	planFor({ ...terms(changed), ...size }, seedParameters)
const refused = (changed: Partial<PlanTerms>, size: PlanSize) =>
	planned(changed, size).refusals?.map(({ reason }) => reason)

describe('a plan over a debt that no longer grows', () => {
	// 1,000,000 of tax, 9,240 before the notice, 30,000 when the deadline passed.
	test('splits it evenly, the last carrying the remainder', () => {
		const { plan } = planned({}, { count: 3 })
		expect(plan).toMatchObject({
			owedNow: 1_039_240,
			surchargeDuringPlan: 0,
			total: 1_039_240,
			endsOn: '2027-02-10',
		})
		expect(plan?.instalments.map(({ amount }) => amount)).toEqual([346_413, 346_413, 346_414])
	})

	test('meets the tax before the surcharge', () => {
		const rows = planned({}, { count: 3 }).plan?.instalments
		expect(rows?.map(({ ofTax, ofSurcharge, ofCost }) => [ofTax, ofSurcharge, ofCost])).toEqual([
			[346_413, 0, 0],
			[346_413, 0, 0],
			[307_174, 39_240, 0],
		])
		expect(rows?.at(-1)?.leftAfter).toBe(0)
	})

	test('meets the cost before the tax', () => {
		const costly = makeTaxItem({ tax: 1_000_000, collectionCost: 50_000 })
		const [first] = planned({ items: [costly] }, { count: 3 }).plan?.instalments ?? []
		expect(first).toMatchObject({ ofCost: 50_000, ofSurcharge: 0 })
	})

	test('by a sum a month ends with what is left', () => {
		const { plan } = planned({}, { monthly: 400_000 })
		expect(plan?.instalments.map(({ amount }) => amount)).toEqual([400_000, 400_000, 239_240])
	})

	test('by a sum that covers all is one payment', () => {
		const { plan } = planned({}, { monthly: 5_000_000 })
		expect(plan?.instalments.map(({ amount }) => amount)).toEqual([1_039_240])
	})
})

describe('a plan over a debt that grows', () => {
	test('shows day by day what the surcharge adds, on the tax still unpaid', () => {
		// Example A: 5,238,620 owed on 2026-11-23, and 1,056 won a day until the first payment.
		const { plan } = planned({ items: [makeTaxItem()] }, { count: 2 })
		const [first, second] = plan?.instalments ?? []
		expect(plan?.owedNow).toBe(5_238_620)
		expect(first?.accrued).toBe(17_950)
		const unpaid = 4_800_000 - (first?.ofTax ?? 0)
		expect(second?.accrued).toBeGreaterThanOrEqual(Math.floor(unpaid * 0.00022 * 32) - 10)
		expect(second?.accrued).toBeLessThanOrEqual(Math.ceil(unpaid * 0.00022 * 32) + 10)
		expect(plan?.total).toBe(5_238_620 + (plan?.surchargeDuringPlan ?? 0))
	})

	test('adds nothing where the deadline is moved', () => {
		const ahead = makeTaxItem({ designated: '2026-12-31', noticed: '2026-12-01' })
		const under = (relief: Relief) =>
			planned(
				{ relief, items: [ahead], on: d('2026-12-05'), firstDueOn: d('2027-01-11') },
				{ count: 6 },
			)
		expect(under('deadline-extension').plan?.surchargeDuringPlan).toBe(0)
		expect(under('voluntary-plan').plan?.surchargeDuringPlan).toBeGreaterThan(144_000)
	})

	test('lets the surcharge run until the demand deadline that is moved, and not after', () => {
		const demanded = makeTaxItem({
			designated: '2026-11-20',
			noticed: '2026-11-01',
			demand: '2026-12-21',
		})
		const moved = { relief: 'deadline-extension' as const, items: [demanded], on: d('2026-12-01') }
		const { plan } = planned({ ...moved, firstDueOn: d('2027-01-25'), payDay: 25 }, { count: 3 })
		const later = planned({ ...moved, firstDueOn: d('2027-03-25'), payDay: 25 }, { count: 3 }).plan
		expect(plan?.total).toBe(later?.total)
		expect(plan?.instalments.slice(1).map(({ accrued }) => accrued)).toEqual([0, 0])
	})

	test('asks the cost of a demand once the deadline has passed, the tax paid before it or not', () => {
		const ahead = { noticed: '2026-11-02', designated: '2026-12-31', tax: 2_000_000 }
		const total = (demandCost: number) =>
			planned({ items: [makeTaxItem({ ...ahead, demandCost })] }, { monthly: 2_000_000 }).plan
		expect(total(0)?.instalments).toHaveLength(2)
		expect((total(2_830)?.total ?? 0) - (total(0)?.total ?? 0)).toBe(2_830)
	})

	test('does not count on payments that are not made yet', () => {
		const promised = makeTaxItem({ tax: 1_000_000, payments: [['2026-12-01', 500_000]] })
		expect(planned({ items: [promised] }, { count: 2 }).plan?.total).toBe(1_039_240)
	})
})

describe('a plan is refused', () => {
	const demanded = makeTaxItem({ designated: '2026-11-30', demand: '2026-12-10' })
	const extension = { relief: 'deadline-extension', items: [demanded] } as const
	const deferral = { relief: 'seizure-deferral', items: [makeTaxItem()] } as const
	const cases: [string, Partial<PlanTerms>, PlanSize, string[] | undefined][] = [
		['of nothing', {}, { count: 0 }, ['too_few_instalments']],
		['of a year', {}, { count: 12 }, undefined],
		['of more than a year', {}, { count: 13 }, ['too_many_instalments']],
		['of six months in the quick lane', { quick: true }, { count: 6 }, undefined],
		['of seven in the quick lane', { quick: true }, { count: 7 }, ['too_many_instalments']],
		['that began yesterday', { firstDueOn: d('2026-11-22') }, { count: 3 }, ['first_due_past']],
		['that begins today', { firstDueOn: d('2026-11-23') }, { count: 3 }, undefined],
		['that begins next month', { firstDueOn: d('2026-12-31') }, { count: 3 }, undefined],
		['that begins in two', { firstDueOn: d('2027-01-31') }, { count: 3 }, undefined],
		['that begins in three', { firstDueOn: d('2027-02-01') }, { count: 3 }, ['first_due_too_late']],
		[
			'that begins in two in the quick lane',
			{ firstDueOn: d('2027-01-01'), quick: true },
			{ count: 3 },
			['first_due_too_late'],
		],
		['of a won a month', {}, { monthly: 1 }, ['monthly_too_small']],
		['of no won a month', {}, { monthly: 0 }, ['monthly_too_small']],
		['that just fits in a year', {}, { monthly: 86_604 }, undefined],
		['that just does not', {}, { monthly: 86_603 }, ['monthly_too_small']],
		[
			'of nothing owed',
			{ items: [makeTaxItem({ payments: [['2026-11-01', 9_000_000]] })] },
			{ count: 2 },
			['nothing_owed'],
		],
		['for an extinction', { relief: 'extinction' }, { count: 2 }, ['relief_has_no_plan']],
		[
			'with the deadline passed',
			{ relief: 'deadline-extension' },
			{ count: 2 },
			['item_not_covered'],
		],
		['before the deadline', { ...deferral, items: [demanded] }, { count: 2 }, ['item_not_covered']],
		// The demand of 2026-12-10 can be moved to 2027-09-10 at the latest.
		['of nine months', { ...extension, firstDueOn: d('2027-01-10') }, { count: 9 }, undefined],
		[
			'past them',
			{ ...extension, firstDueOn: d('2027-01-11'), payDay: 11 },
			{ count: 9 },
			['ends_too_late'],
		],
		['of ten', extension, { count: 10 }, ['too_many_instalments']],
		// Deferred by the office's due day, 2026-12-11, for a year.
		[
			'of a deferred year',
			{ ...deferral, firstDueOn: d('2026-12-31'), payDay: 'end' },
			{ count: 12 },
			undefined,
		],
		[
			'beyond it',
			{ ...deferral, firstDueOn: d('2027-01-31'), payDay: 'end' },
			{ count: 12 },
			['ends_too_late'],
		],
		[
			'beyond the year of a known grant',
			{ ...deferral, firstDueOn: d('2026-12-31'), grantedOn: d('2026-11-25') },
			{ count: 12 },
			undefined,
		],
	]
	test.each(cases)('%s', (_name, changed, size, refusals) => {
		const shift =
			changed.relief === 'deadline-extension' && changed.items ? { on: d('2026-12-01') } : {}
		expect(refused({ ...shift, ...changed }, size)).toEqual(refusals)
	})

	test('with every reason at once', () => {
		expect(refused({ firstDueOn: d('2026-11-01') }, { count: 20 })).toEqual([
			'first_due_past',
			'too_many_instalments',
		])
	})

	test('where a won cannot be split', () => {
		const owing = makeTaxItem({ tax: 1_000_000, payments: [['2026-11-01', 1_039_238]] })
		expect(refused({ items: [owing] }, { count: 2 })).toBeUndefined()
		expect(refused({ items: [owing] }, { count: 3 })).toEqual(['amount_too_small_to_split'])
	})
})
