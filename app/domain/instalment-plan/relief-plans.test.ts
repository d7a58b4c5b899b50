import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type Relief, reliefs } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { planLimits } from './limits.ts'
import { type PlanSize, type PlanTerms } from './plan.ts'
import { traceOfPlan } from './plan-trace.ts'
import { planFor } from './schedule.ts'

const on = d('2026-11-23')
const late = makeTaxItem()
const seized = makeTaxItem({ seized: true })
const unnoticed = makeTaxItem({ statutory: '2026-10-26', noticed: null, designated: null })
const demanded = makeTaxItem({
	noticed: '2026-11-01',
	designated: '2026-11-20',
	demand: '2026-12-10',
})
const planned = (relief: Relief, changed: Partial<PlanTerms>, size: PlanSize) =>
	planFor(
		{ relief, items: [late], on, firstDueOn: d('2026-12-25'), payDay: 25, ...changed, ...size },
		seedParameters,
	)
const refusals = (...asked: Parameters<typeof planned>) =>
	planned(...asked).refusals?.map(({ reason }) => reason)

describe('how long each relief may run', () => {
	const cases: [Relief, Partial<PlanTerms>, number, string][] = [
		['voluntary-plan', {}, 12, 'too_many_instalments'],
		// To 2027-09-10, nine months after the demand.
		[
			'deadline-extension',
			{ items: [demanded], firstDueOn: d('2026-12-10'), payDay: 10 },
			9,
			'too_many_instalments',
		],
		[
			'deadline-extension',
			{ items: [demanded], firstDueOn: d('2027-01-11'), payDay: 11 },
			8,
			'ends_too_late',
		],
		// From the day the office means to answer by, 2026-12-11.
		['notice-deferral', { items: [unnoticed] }, 9, 'too_many_instalments'],
		['seizure-deferral', {}, 12, 'too_many_instalments'],
		['seizure-deferral', { firstDueOn: d('2027-01-25') }, 11, 'ends_too_late'],
		['seizure-deferral', { maximumMonths: 24 }, 24, 'too_many_instalments'],
		['auction-hold', { items: [seized] }, 12, 'too_many_instalments'],
		['restart-deferral', {}, 36, 'too_many_instalments'],
		// Two months for the committee: to 2030-01-25, which is a working day.
		['restart-deferral', { firstDueOn: d('2027-02-25') }, 36, 'too_many_instalments'],
		['restart-deferral', { firstDueOn: d('2027-03-25') }, 35, 'ends_too_late'],
		['restart-extension', { items: [unnoticed] }, 36, 'too_many_instalments'],
		['closed-business-relief', {}, 60, 'too_many_instalments'],
		['closed-business-relief', { firstDueOn: d('2027-02-25') }, 60, 'too_many_instalments'],
		['closed-business-relief', { grantedOn: d('2026-12-01') }, 60, 'too_many_instalments'],
		['closed-business-relief', { grantedOn: d('2026-11-24'), payDay: 28 }, 59, 'ends_too_late'],
	]
	test.each(cases)('%s %j: %i', (relief, changed, most, beyond) => {
		const longest = refusals(relief, changed, { count: most })
		expect([longest, refusals(relief, changed, { count: most + 1 })]).toEqual([undefined, [beyond]])
	})

	test('of several deadlines the first is the one that counts', () => {
		const later = makeTaxItem({ ...{ noticed: '2026-11-20', designated: '2026-12-31' }, id: 'b' })
		for (const items of [
			[demanded, later],
			[later, demanded],
		]) {
			const monthly = { items, firstDueOn: d('2026-12-10'), payDay: 10 } as const
			const beyond = { ...monthly, firstDueOn: d('2026-12-11'), payDay: 11 } as const
			expect(refusals('deadline-extension', monthly, { count: 9 })).toBeUndefined()
			expect(
				refusals('deadline-extension', { ...beyond, firstDueOn: d('2027-01-11') }, { count: 9 }),
			).toEqual(['ends_too_late'])
		}
	})

	// Thirty days it was put off by before; the statutory deadline itself moved first.
	const putOff = makeTaxItem({
		...{ statutory: '2026-10-26', noticed: null, designated: null },
		extensions: [['2026-11-01', '2026-11-30']],
	})
	test.each<[Relief, TaxItem, Partial<PlanTerms>, string]>([
		['deadline-extension', demanded, {}, '2027-09-10'],
		['deadline-extension', demanded, { maximumMonths: 3 }, '2027-03-10'],
		['notice-deferral', unnoticed, {}, '2027-09-11'],
		['notice-deferral', unnoticed, { maximumMonths: 6 }, '2027-06-11'],
		['notice-deferral', unnoticed, { grantedOn: d('2026-12-01') }, '2027-09-01'],
		['notice-deferral', putOff, {}, '2027-08-12'],
		['notice-deferral', putOff, { maximumMonths: 9 }, '2027-09-11'],
		['restart-extension', unnoticed, {}, '2029-12-11'],
		['restart-extension', putOff, {}, '2029-11-11'],
		['restart-extension', putOff, { maximumMonths: 36 }, '2029-12-11'],
		['restart-extension', demanded, {}, '2029-12-10'],
		['restart-extension', demanded, { maximumMonths: 12 }, '2027-12-10'],
		['seizure-deferral', demanded, {}, '2027-12-11'],
		['seizure-deferral', demanded, { maximumMonths: 24 }, '2028-12-11'],
	])('%s of %j with %j lasts to %s', (relief, item, changed, lastBy) => {
		const terms = { relief, on, firstDueOn: d('2026-12-25'), payDay: 25 as const, ...changed }
		expect(planLimits({ ...terms, items: [item] }, seedParameters)).toMatchObject({ lastBy })
	})

	test('an item extended for as long as may be has none, unless the case says how long', () => {
		const used = makeTaxItem({
			...{ id: 'b', noticed: '2026-01-10', designated: '2026-02-28', demand: '2026-03-31' },
			extensions: [['2026-04-01', '2026-12-31']],
		})
		const items = [demanded, used]
		const size = { count: 2 }
		expect(refusals('deadline-extension', { items }, size)).toEqual(['item_not_covered'])
		expect(refusals('deadline-extension', { items, maximumMonths: 3 }, size)).toBeUndefined()
	})

	test('extinction has none', () => {
		expect(refusals('extinction', {}, { count: 2 })).toEqual(['relief_has_no_plan'])
	})

	test('nothing to pay has none', () => {
		expect(refusals('seizure-deferral', { items: [] }, { count: 2 })).toEqual(['item_not_covered'])
	})

	test('a relief before its article stood is none', () => {
		const before = { on: d('2020-06-01'), firstDueOn: d('2020-07-01') }
		expect(refusals('seizure-deferral', before, { count: 2 })).toEqual(['relief_not_in_force'])
	})
})

describe('which items a relief can hold', () => {
	const gift = makeTaxItem({ taxCode: '33' })
	const transfer = makeTaxItem({ taxCode: '22' })
	const holds: Record<Relief, object[]> = {
		'voluntary-plan': [late, seized, unnoticed, demanded, gift, transfer],
		'deadline-extension': [demanded],
		'notice-deferral': [unnoticed],
		'seizure-deferral': [late, seized, demanded, gift, transfer],
		'auction-hold': [seized],
		'restart-deferral': [late, seized, demanded, transfer],
		'restart-extension': [unnoticed, demanded],
		'closed-business-relief': [late, seized, demanded],
		extinction: [],
	}
	test.each(reliefs.filter((relief) => relief !== 'extinction'))('%s', (relief) => {
		const found = [late, seized, unnoticed, demanded, gift, transfer].filter(
			(item) => !refusals(relief, { items: [item] }, { count: 2 })?.includes('item_not_covered'),
		)
		expect(found).toEqual(holds[relief])
	})
})

describe('what a relief does to the surcharge', () => {
	const sums = (relief: Relief, items: PlanTerms['items'], count = 3) => {
		const { plan, waived } = planned(relief, { items }, { count })
		return { during: plan?.surchargeDuringPlan, waived, owedNow: plan?.owedNow }
	}

	// 44,350 before the notice, 144,000 once, 250,270 by the day.
	test('the closed business pays none of items 1 and 3 under the daily text, now and later', () => {
		expect(sums('closed-business-relief', [late])).toEqual({
			...{ during: 0, waived: 438_620, owedNow: 4_800_000 },
		})
	})

	test('but the months of the new text and the cost of the demand', () => {
		const monthly = makeTaxItem({
			...{ statutory: '2026-06-01', noticed: '2026-07-10', designated: '2026-07-31' },
			demandCost: 2_830,
		})
		// Three months of 32,160 and the demand stay; two more pass, and one on what is left.
		expect(sums('closed-business-relief', [monthly], 1)).toEqual({
			...{ during: 32_160, waived: 184_120, owedNow: 4_800_000 + 96_480 + 2_830 },
		})
	})

	test('and all of the old additional charge', () => {
		const old = makeTaxItem({
			...{ established: '2018-06-30', statutory: '2018-07-10', designated: '2018-07-10' },
			...{ noticed: '2018-07-01', tax: 10_000_000 },
		})
		expect(sums('closed-business-relief', [old])).toEqual({
			...{ during: 0, waived: 0, owedNow: 15_025_000 },
		})
	})

	test('so the item whose months go on is paid first, and the account says what fell away', () => {
		const waived = makeTaxItem({ id: 'a' })
		const growing = makeTaxItem({
			...{ id: 'b', statutory: '2026-06-01', noticed: '2026-07-10', designated: '2026-07-31' },
		})
		const terms = { items: [waived, growing], relief: 'closed-business-relief' as const }
		// A month of 31 days by the day is dearer than a month of the new text, but not where it is waived.
		const dates = { on, firstDueOn: d('2026-12-28'), payDay: 28 } as const
		const { plan } = planned(terms.relief, { ...terms, ...dates }, { count: 2 })
		expect(plan?.instalments[0]?.shares.at(-1)).toEqual({
			...{ itemId: 'b', ofCost: 0, ofTax: 4_800_000, ofSurcharge: 0 },
		})
		const trace = plan ? traceOfPlan({ ...terms, ...dates }, plan, seedParameters) : []
		expect(trace.reduce((sum, { amount }) => sum + amount, 0)).toBe(plan?.total)
		expect(trace.filter(({ part }) => part === 'waived').map(({ itemId }) => itemId)).toEqual([
			...['a', 'b'],
		])
	})

	test('what was paid on it before is not given back', () => {
		const paid = makeTaxItem({ payments: [['2026-11-01', 4_900_000]] })
		// 100,000 of surcharge paid; nothing is left to charge on.
		const { waived, owedNow } = sums('closed-business-relief', [paid])
		expect(owedNow).toBeUndefined()
		expect(waived).toBeUndefined()
		const part = makeTaxItem({
			...{ statutory: '2026-06-01', noticed: '2026-07-10', designated: '2026-07-31' },
			payments: [['2026-11-10', 4_900_000]],
		})
		// 280,600 of surcharge, 100,000 paid on it: 84,120 of the 184,120 named falls away.
		expect(sums('closed-business-relief', [part])).toEqual({
			...{ during: 0, waived: 84_120, owedNow: 96_480 },
		})
	})

	test('a deferred notice lets it stand still from the day after the grant', () => {
		const [voluntary, deferred] = (['voluntary-plan', 'notice-deferral'] as const).map(
			(relief) => sums(relief, [unnoticed]).during ?? 0,
		)
		// 1,056 a day: to the 11th of December, and the day of payment not counted.
		expect(deferred).toBe(4_800_000 * 0.00022 * 19 - 4)
		expect(voluntary).toBeGreaterThan(deferred ?? 0)
	})

	test('a restart lets stand still what the office defers or moves, as either alone does', () => {
		const during = (...[relief, item]: [Relief, TaxItem]) => sums(relief, [item]).during
		expect(during('restart-extension', demanded)).toBe(during('deadline-extension', demanded))
		expect(during('voluntary-plan', demanded)).toBeGreaterThan(
			during('restart-extension', demanded) ?? 0,
		)
		const deferred = (relief: Relief) =>
			planned(relief, { items: [unnoticed], grantedOn: d('2026-12-01') }, { count: 3 }).plan
		expect(deferred('restart-extension')).toEqual(deferred('notice-deferral'))
	})

	test('deferral of seizure, hold of the sale and a restart let it run', () => {
		const voluntary = sums('voluntary-plan', [seized]).during
		expect(voluntary).toBeGreaterThan(0)
		for (const relief of ['seizure-deferral', 'auction-hold', 'restart-deferral'] as const) {
			expect(sums(relief, [seized]).during).toBe(voluntary)
		}
	})
})
