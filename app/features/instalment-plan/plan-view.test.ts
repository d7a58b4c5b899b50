import { expect, test } from 'vitest'
import { affordabilityOf } from '#app/domain/affordability.ts'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { suggestPlans } from '#app/domain/instalment-plan/suggestions.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { planFor } from '#app/domain/instalment-plan/schedule.ts'
import { planRoom } from '#app/domain/instalment-plan/room.ts'
import {
	leastView,
	roomView,
	scheduleView,
	shortView,
	suggestionView,
	waivedView,
} from './plan-view.server.ts'

const on = d('2026-11-23')

function carriedWith(income: number) {
	const budget = affordabilityOf(
		{ people: 1, income: { work: income }, spending: { rent: 400_000 } },
		on,
		seedParameters,
	)
	const terms = {
		relief: 'voluntary-plan' as const,
		items: [makeTaxItem()],
		on,
		firstDueOn: d('2026-12-10'),
		payDay: 10,
	}
	return suggestPlans(terms, budget, seedParameters).map(
		(found) => suggestionView(found, 'ko').carried,
	)
}

test('what is left to live on is never said to be less than nothing', () => {
	for (const income of [0, 300_000, 900_000, 2_000_000, 9_000_000]) {
		const said = carriedWith(income)
		expect(said.length).toBeGreaterThan(0)
		for (const one of said) expect(one?.amount).toMatch(/^[1-9][\d,]*원$/)
	}
})

test('a plan beyond the month is said to be beyond it', () => {
	expect(carriedWith(0).map((one) => one?.state)).toEqual(['short'])
	expect(carriedWith(2_000_000).map((one) => one?.state)).toEqual(['over'])
	expect(carriedWith(9_000_000).every((one) => one?.state === 'left')).toBe(true)
})

test('a day in a year whose holidays are not published is said to be one', () => {
	const plan = (holidays: typeof seedParameters.holidays) =>
		planFor(
			{
				...{ relief: 'voluntary-plan', items: [makeTaxItem()], on, payDay: 10, count: 3 },
				firstDueOn: d('2026-12-10'),
			},
			{ ...seedParameters, holidays },
		).plan
	const told = (holidays: typeof seedParameters.holidays) => {
		const found = plan(holidays)
		return found && scheduleView(found, 'ko').rows.map(({ provisional }) => provisional)
	}
	const { holidays } = seedParameters
	const open = holidays.map((day) => ({
		...day,
		provisional: day.provisional || day.on >= '2027-01-01',
	}))
	expect(told(holidays)).toEqual([false, false, false])
	expect(told(open)).toEqual([false, true, true])
})

test('the longest plan and the least a month are told by the same figure', () => {
	const terms = {
		...{ relief: 'voluntary-plan' as const, items: [makeTaxItem({ tax: 9_870_130 })], on },
		...{ firstDueOn: d('2026-12-10'), payDay: 10 },
	}
	const gentle = suggestPlans(terms, null, seedParameters).at(-1)!
	const { monthly } = suggestionView(gentle, 'ko')
	const schedule = scheduleView(gentle.plan, 'ko')
	expect(roomView(planRoom(terms, seedParameters)!, 'ko').least).toBe(monthly)
	expect(schedule.tallest).toBe(monthly)
	expect(new Set(schedule.rows.map(({ amount }) => amount)).size).toBeGreaterThan(1)
})

test('what a month lacks for the lightest plan is said as a sum', () => {
	const budgetOf = (income: number) =>
		affordabilityOf({ people: 1, income: { work: income }, spending: {} }, on, seedParameters)
	const plan = planFor(
		{
			...{ relief: 'voluntary-plan', items: [makeTaxItem()], on, count: 12 },
			...{ firstDueOn: d('2026-12-10'), payDay: 10 },
		},
		seedParameters,
	).plan!
	const won = (text: string | undefined) => Number(text?.replace(/\D/g, ''))
	const poor = shortView(budgetOf(900_000), plan, 'ko')!
	expect(poor.rows.map(({ key }) => key)).toEqual(['least', 'short'])
	expect(won(poor.beyond)).toBe(won(poor.rows[0]?.amount) + won(poor.rows[1]?.amount))
	const tight = shortView(budgetOf(1_600_000), plan, 'ko')!
	expect(tight.rows.map(({ key }) => key)).toEqual(['least', 'available'])
	expect(won(tight.beyond)).toBe(won(tight.rows[0]?.amount) - won(tight.rows[1]?.amount))
	expect(shortView(budgetOf(9_000_000), plan, 'ko')).toBeNull()
})

test('what a relief waives is taken off what is owed, and nothing is said where it waives nothing', () => {
	expect(waivedView({ owed: 1_000_000, waived: 200_000 }, '§', 'ko')).toEqual({
		...{ owed: '1,000,000원', waived: '200,000원', left: '800,000원', article: '§' },
	})
	expect(waivedView({ owed: 1_000_000, waived: 0 }, '§', 'ko')).toBeNull()
})

test('the least a month is never said to be more than the lightest plan takes', () => {
	const terms = {
		...{ relief: 'voluntary-plan' as const, items: [makeTaxItem()], on },
		...{ firstDueOn: d('2026-12-10'), payDay: 10 },
	}
	const gentle = suggestPlans(terms, null, seedParameters).at(-1)!
	const { monthly } = suggestionView(gentle, 'ko')
	expect(leastView({ leastMonthly: 99_000_000 }, gentle.plan, 'ko')).toBe(monthly)
	expect(leastView({ leastMonthly: 10_000 }, gentle.plan, 'ko')).toBe('10,000원')
	expect(leastView({ leastMonthly: null }, undefined, 'ko')).toBeNull()
})
