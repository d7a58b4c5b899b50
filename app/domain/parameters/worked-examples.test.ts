import { describe, expect, it } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { addMonths, calendarDate as d } from '../calendar-date.ts'
import { afterChange, type FigureChange, type ParameterChange } from './change.ts'
import { exampleItem } from './example-item.ts'
import { effectOf } from './worked-examples.ts'

const figure = (key: string, value: string, from = '2027-01-01'): FigureChange => ({
	...{ kind: 'figure', key, value, from: d(from), to: null, article: '§1', source: 'made up' },
})

function effects(change: ParameterChange, on = '2027-01-01') {
	const after = { version: 'after', ...afterChange(seedParameters, change) }
	return effectOf(seedParameters, after, d(on)).filter(({ differs }) => differs)
}

describe('what a change would do to the examples', () => {
	it('shows the sums that follow from it, and no others', () => {
		const found = effects(figure('living-cost.protected-share', '0.5'))
		expect(found.map(({ id }) => id)).toEqual(['living-1', 'living-4', 'living-9'])
		expect(found[0]).toMatchObject({ before: { won: 1_538_542 }, after: { won: 1_282_119 } })
	})

	it.each([
		['surcharge.monthly-rate', '0.0077', 'surcharge-new'],
		['surcharge.daily-rate', '0.0003', 'surcharge-daily'],
		['protected.wage-least', '3000000', 'wage'],
		['protected.deposit-below', '3000000', 'deposit'],
		['office.review-working-days', '7', 'review'],
		['office.offer-working-days', '5', 'offer'],
		['objection.days', '60', 'objection'],
		['voluntary-plan.maximum-months', '18', 'voluntary'],
		['median-income.4', '7000000', 'living-4'],
	])('%s moves %s', (key, value, id) => {
		expect(effects(figure(key, value)).map((effect) => effect.id)).toContain(id)
	})

	it('moves the old penalty while it ran', () => {
		const change = figure('old-penalty.monthly-rate', '0.009', '2020-01-01')
		expect(effects(change, '2020-01-01').map(({ id }) => id)).toContain('surcharge-old')
	})

	it('moves a payment that falls on a new holiday', () => {
		const day = { on: d('2027-06-03'), name: '가상 선거일', provisional: true }
		expect(effects({ kind: 'holiday-added', ...day }, '2027-06-03')).toContainEqual({
			...{ id: 'rolls', differs: true },
			...{ before: { day: '2027-06-03' }, after: { day: '2027-06-04' } },
		})
	})

	it('has no result where the numbers of a day are not there, and says nothing differs', () => {
		expect(effects(figure('surcharge.daily-rate', '0.0004', '2019-02-12'), '2019-02-12')).toEqual(
			[],
		)
	})

	it('can be shown of a correction from any day, however few numbers that day has', () => {
		for (let month = 0; month < 40 * 12; month += 2) {
			const on = addMonths(d('2000-01-01'), month)
			expect(effects(figure('surcharge.one-off-rate', '0.05', on), on), on).toBeDefined()
		}
	})

	it('is nothing where the number is used by no example', () => {
		expect(effects(figure('extinction.limit', '60000000'))).toEqual([])
	})
})

describe('the examples', () => {
	const on = (day: string) =>
		Object.fromEntries(
			effectOf(seedParameters, seedParameters, d(day)).map(({ id, before }) => [
				id,
				before && Object.values(before)[0],
			]),
		)

	it('come to this on a day', () => {
		expect(on('2027-01-04')).toEqual({
			// 68 days before the notice, 3 %, and six months of 0.67 % on what was due the day before.
			...{ 'surcharge-new': 44_880 + 90_000 + 120_600 },
			...{ 'surcharge-large': 1_496_000 + 3_000_000 + 4_020_000 },
			// 460 days, from 2026-04-01 to 2027-07-04.
			...{ 'surcharge-daily': 74_800 + 150_000 + 506_000 },
			...{ 'surcharge-small': 17_950 + 36_000 },
			// 3 % and sixty months of 0.75 %.
			...{ 'surcharge-old': 60_000 + 900_000 },
			...{ 'living-1': 1_538_542, 'living-4': 3_896_842, 'living-9': 6_860_127 },
			...{ wage: 2_500_000, 'wage-high': 4_500_000, severance: 15_000_000, deposit: 2_500_000 },
			...{ rolls: '2027-01-04', review: '2027-01-22', answer: '2027-01-18', offer: '2027-01-18' },
			// The ninetieth day is a Sunday.
			...{ objection: '2027-04-05', voluntary: 12, deferral: 12, quick: 6 },
		})
	})

	it.each([
		['2026-03-30', null, null],
		// Until 2026-09-30, the 183rd day.
		['2026-03-31', 74_800 + 150_000 + 183 * 1_100, 53_950],
	])('of what was due on 2026-03-31 come on %s to %s', (day, daily, small) => {
		expect(on(day)).toMatchObject({ 'surcharge-daily': daily, 'surcharge-small': small })
	})

	it('are of an item of nobody, noticed three weeks before its day', () => {
		expect(exampleItem(1_200_000, d('2026-03-31'))).toEqual({
			...{ id: 'example', taxCode: '41', tax: 1_200_000, designatedDueOn: '2026-03-31' },
			...{ establishedOn: '2025-12-01', statutoryDueOn: '2025-12-31', noticedOn: '2026-03-10' },
			...{ demandDueOn: null, otherPenalty: 0, collectionCost: 0, demandCost: 0 },
			...{ payments: [], extensions: [], seized: false },
		})
	})
})
