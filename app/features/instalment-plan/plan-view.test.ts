import { expect, test } from 'vitest'
import { affordabilityOf } from '#app/domain/affordability.ts'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { suggestPlans } from '#app/domain/instalment-plan/suggestions.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { planFor } from '#app/domain/instalment-plan/schedule.ts'
import { scheduleView, suggestionView } from './plan-view.server.ts'

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
