import { describe, expect, it } from 'vitest'
import { addMonths, calendarDate as d } from '#app/domain/calendar-date.ts'
import { isDayOff } from '#app/domain/working-day.ts'
import { seedParameters } from '../seed-parameters.ts'
import { deckOf, lifeKinds } from './life-kinds.ts'
import { livesOf } from './story.ts'

const told = (day: string, months: number, atMost = 99) => {
	const asOf = d(day)
	const days = Array.from({ length: months + 1 }, (_, at) => addMonths(asOf, at - months))
	return livesOf({ seed: 'a', atMost, days, asOf })
}

describe('the lives of a history', () => {
	// A plan the law does not allow throws: the first start may be on any day.
	it.each(['2026-11-22', '2026-12-31', '2027-02-28', '2027-05-30', '2027-09-26'])(
		'can be lived up to %s, whatever the months',
		(day) => {
			expect(told(day, 0)).toEqual([])
			for (const months of [1, 2, 6, 13]) {
				const lives = told(day, months)
				expect(lives.length).toBeGreaterThan(months > 5 ? 50 : 10)
				const first = addMonths(d(day), -months)
				for (const { at } of lives.flatMap(({ acts }) => acts)) {
					expect(at > `${first}T24` && at < `${day}T`).toBe(true)
				}
			}
		},
	)

	it('are as different as can be when they are few', () => {
		const few = deckOf().slice(0, lifeKinds.length)
		expect(new Set(few.map(({ way }) => way)).size).toBe(
			new Set(lifeKinds.map(({ way }) => way)).size,
		)
		expect(told('2026-11-22', 6, 8)).toHaveLength(8)
	})

	it('meet staff on working days only, one act after the other', () => {
		for (const { acts } of told('2026-11-22', 6)) {
			const byStaff = acts.filter((act) => 'by' in act)
			for (const { at } of byStaff)
				expect(isDayOff(d(at.slice(0, 10)), seedParameters.holidays)).toBe(false)
			expect(acts.map(({ at }) => at)).toEqual(acts.map(({ at }) => at).toSorted())
		}
	})

	it('never pay more than is owed under their plan, and are of nobody', () => {
		for (const { ledger } of told('2026-11-22', 6)) {
			expect(ledger.taxpayer.name).toMatch(/가상|모의|시험|견본|예시|Sample|Example|Specimen|Demo/)
			for (const { item, payments } of ledger.items) {
				const paid = payments.reduce((sum, { amount_won }) => sum + Number(amount_won), 0)
				expect(paid).toBeLessThan(Number(item.tax_won) * 1.3)
				expect(payments.every(({ paid_on }) => String(paid_on) <= '2026-11-22')).toBe(true)
			}
		}
	})
})
