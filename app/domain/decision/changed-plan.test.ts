import { describe, expect, test } from 'vitest'
import { contractorAnswers, makeBasis } from '#tests/support/case-basis.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type PlansWished } from '../declaration.ts'
import { type Relief } from '../relief.ts'
import { type CaseBasis } from './case-basis.ts'
import { affordablePlan, nearestPlan, offeredPlan } from './changed-plan.ts'
import { budgetOf } from './outlook.ts'

const wish = contractorAnswers.plan!
const growing = makeBasis({
	answers: { ...contractorAnswers, plan: { ...wish, shape: { kind: 'growing' } } },
})

test('an offer keeps the shape the person chose', () => {
	const offer = { relief: wish.relief, firstDueOn: d('2026-12-28'), payDay: 28, count: 8 } as const
	const { plan, terms } = offeredPlan(growing, offer, seedParameters)
	const amounts = plan?.instalments.map(({ amount }) => amount) ?? []
	expect(amounts).toHaveLength(8)
	expect(amounts).toEqual(amounts.toSorted((one, other) => one - other))
	expect(amounts[7]).toBeGreaterThan(amounts[0]! * 1.5)
	expect(terms.shape).toEqual({ kind: 'growing' })
})

test('an offer may be of another shape, held to the same limits', () => {
	const offer = { relief: wish.relief, firstDueOn: d('2026-12-28'), payDay: 28, count: 8 } as const
	const even = offeredPlan(growing, { ...offer, shape: { kind: 'even' } }, seedParameters)
	const [first, second] = even.plan?.instalments ?? []
	expect(second?.amount).toBe(first?.amount)
	expect(even.terms.shape).toEqual({ kind: 'even' })
	const shape = { kind: 'seasonal', months: [3, 9] } as const
	const { refusals } = offeredPlan(growing, { ...offer, shape }, seedParameters)
	expect(refusals?.map(({ reason }) => reason)).toEqual(['ends_too_late'])
})

test('a relief that goes with no plan has none to come near to', () => {
	expect(nearestPlan('seizure-deferral', growing, seedParameters)).toMatchObject({ count: 6 })
	expect(nearestPlan('extinction', growing, seedParameters)).toBeNull()
})

describe('what comes nearest to the wish', () => {
	type Wish = Partial<Omit<PlansWished, 'count'>> & { count?: number; reliefs?: readonly Relief[] }
	const wishing = ({ reliefs = ['seizure-deferral'], ...changed }: Wish) =>
		makeBasis({
			reliefs,
			answers: {
				...contractorAnswers,
				reliefs: { chosen: reliefs },
				plan: { ...wish, ...changed } as PlansWished,
			},
		})
	const nearest = (basis: CaseBasis, relief: Relief = 'seizure-deferral') => {
		const found = nearestPlan(relief, basis, seedParameters)
		return found && `${found.relief} from ${found.firstDueOn} on ${found.payDay}, ${found.count}`
	}

	// The answer is due on 11 December: ten working days after Friday 27 November.
	test.each<[string, Wish, string]>([
		['a day ahead of it', { firstDueOn: d('2027-01-28') }, 'from 2027-01-28 on 28, 6'],
		['the day after it', { firstDueOn: d('2026-12-12'), payDay: 12 }, 'from 2026-12-12 on 12, 6'],
		['the day itself', { firstDueOn: d('2026-12-11'), payDay: 11 }, 'from 2027-01-11 on 11, 6'],
		[
			'a day before it',
			{ firstDueOn: d('2026-11-30'), payDay: 'end' },
			'from 2026-12-31 on end, 6',
		],
		['one payment', { count: 1 }, 'from 2026-12-28 on 28, 1'],
		// 국세징수법 시행령 §77①: within a year of the grant, which is promised for 17 December.
		['as many as fit', { count: 12 }, 'from 2026-12-28 on 28, 12'],
		['one more', { count: 13 }, 'from 2026-12-28 on 28, 12'],
		// §77②: two years in an area named for it.
		['longer for some', { count: 40, maximumMonths: 24 }, 'from 2026-12-28 on 28, 24'],
		// 4.8 million and what it has grown by: eight payments of 700,000 are due.
		['by the month', { count: undefined, monthly: 700_000 }, 'from 2026-12-28 on 28, 8'],
	])('keeps the pay day: %s', (_, changed, found) => {
		expect(nearest(wishing(changed))).toBe(`seizure-deferral ${found}`)
	})

	test('is none where no instalment was asked for, the law has no room or the item is another', () => {
		const byMonth = wishing({ count: undefined, monthly: 700_000 })
		expect(nearest({ ...byMonth, submittedPlan: null })).toBeNull()
		expect(nearest(wishing({ firstDueOn: d('2028-01-28') }))).toBeNull()
		const unseized = wishing({ relief: 'auction-hold', reliefs: ['auction-hold'] })
		expect(nearest(unseized, 'auction-hold')).toBeNull()
	})

	test('has of several wishes the number of its own plan', () => {
		const reliefs = ['seizure-deferral', 'voluntary-plan'] as const
		const beside = [
			{ ...wish, relief: 'voluntary-plan', count: undefined, monthly: 5_000 },
		] as const
		const several = wishing({ reliefs, beside })
		const instalments = several.submittedPlan!.instalments.slice(0, 3)
		const besidePlans = [{ relief: 'voluntary-plan', total: 1, instalments }] as const
		expect(nearest({ ...several, besidePlans }, 'voluntary-plan')).toBe(
			'voluntary-plan from 2026-12-28 on 28, 3',
		)
	})
})

describe('the fewest months a household can pay', () => {
	const basis = makeBasis()
	const budget = budgetOf(basis, seedParameters)!
	const within = (available: number, relief: Relief = 'seizure-deferral') =>
		affordablePlan(relief, basis, { ...budget, left: available, available }, seedParameters)

	test('are those in which no month takes more', () => {
		const months = [1_180_425, 891_200, 891_199, 1].map((won) => within(won)?.count ?? null)
		expect(months).toEqual([5, 6, 7, null])
		expect(within(891_200)).toEqual({
			...{ relief: 'seizure-deferral', firstDueOn: '2026-12-28', payDay: 28, count: 6 },
		})
	})

	test('are none where no plan goes with the relief', () => {
		expect(within(891_200, 'extinction')).toBeNull()
	})
})

test('an offer is reckoned from the day its relief is looked at, for what it can hold', () => {
	const item = makeTaxItem({ designated: '2026-10-31', demand: '2026-11-30' })
	const filed = { filedOn: d('2026-11-23'), today: d('2026-11-27') }
	const basis = makeBasis({ items: [item], reliefs: ['deadline-extension'], ...filed })
	const asked = (relief: Relief) => {
		const offer = { relief, firstDueOn: d('2026-12-28'), payDay: 28, count: 2 } as const
		const { terms } = offeredPlan(basis, offer, seedParameters)
		return [terms.on, terms.items.length]
	}
	expect(asked('deadline-extension')).toEqual(['2026-11-23', 1])
	expect(asked('seizure-deferral')).toEqual(['2026-11-27', 1])
	expect(asked('auction-hold')).toEqual(['2026-11-27', 0])
})
