import { describe, expect, it } from 'vitest'
import { calendarDate as d } from '../calendar-date.ts'
import { figureOn, findFigureOn, type Figure, type Parameters } from './parameters.ts'

function figure(value: string, from: string, to: string | null): Figure {
	return {
		key: 'k',
		value,
		from: d(from),
		to: to === null ? null : d(to),
		article: '§1',
		source: 'made up',
	}
}

const parameters: Parameters = {
	version: 'test',
	figures: [figure('2', '2020-01-01', null), figure('1', '2010-01-01', '2019-12-31')],
	holidays: [],
}

describe('a figure on a day', () => {
	it.each([
		['2010-01-01', '1'],
		['2019-12-31', '1'],
		['2020-01-01', '2'],
		['2099-01-01', '2'],
	])('on %s is %s', (on, value) => expect(figureOn(parameters, 'k', d(on)).value).toBe(value))

	it('is the later one where two are in force, in either order', () => {
		const added = figure('3', '2027-01-01', null)
		for (const figures of [
			[...parameters.figures, added],
			[added, ...parameters.figures],
		]) {
			const more = { ...parameters, figures }
			expect(figureOn(more, 'k', d('2026-12-31')).value).toBe('2')
			expect(figureOn(more, 'k', d('2027-01-01')).value).toBe('3')
		}
	})

	it('is none after the last day of the last', () => {
		const ended = { ...parameters, figures: [figure('1', '2010-01-01', '2019-12-31')] }
		expect(findFigureOn(ended, 'k', d('2019-12-31'))?.value).toBe('1')
		expect(findFigureOn(ended, 'k', d('2020-01-01'))).toBeUndefined()
	})

	it('is none before the first', () => {
		expect(findFigureOn(parameters, 'k', d('2009-12-31'))).toBeUndefined()
		expect(() => figureOn(parameters, 'k', d('2009-12-31'))).toThrow('k')
		expect(() => figureOn(parameters, 'other', d('2020-01-01'))).toThrow('other')
	})
})
