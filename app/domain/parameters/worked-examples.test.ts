import { describe, expect, it } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { afterChange, type FigureChange, type ParameterChange } from './change.ts'
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

	it('is nothing where the number is used by no example', () => {
		expect(effects(figure('extinction.limit', '60000000'))).toEqual([])
	})
})
