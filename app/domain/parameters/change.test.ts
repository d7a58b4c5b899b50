import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDate as d } from '../calendar-date.ts'
import { afterChange, type FigureChange, rowsOfChange, type StandingSet } from './change.ts'
import { refusalOfChange } from './change-refusal.ts'
import { findFigureOn, type Figure } from './parameters.ts'

const written = { key: 'x.limit', article: '§1', source: 'made up' }
const figure = (value: string, from: string, to: string | null): Figure => ({
	...{ ...written, value, from: d(from), to: to === null ? null : d(to) },
})
const change = (value: string, from: string, to: string | null = null): FigureChange => ({
	...{ kind: 'figure', ...figure(value, from, to) },
})
const set: StandingSet = {
	figures: [figure('1', '2020-01-01', '2021-12-31'), figure('2', '2022-01-01', null)],
	holidays: [
		{ on: d('2027-05-05'), name: '어린이날', provisional: false },
		{ on: d('2030-05-06'), name: '대체공휴일', provisional: true },
	],
}
const bounded: StandingSet = { figures: [figure('5', '2026-01-01', '2028-12-31')], holidays: [] }
const today = d('2026-11-22')
const valueOn = (one: StandingSet, on: string) => findFigureOn(one, 'x.limit', d(on))?.value

describe('a figure from a day on', () => {
	it('ends the one before it the day before', () => {
		const after = afterChange(set, change('3', '2027-01-01'))
		expect(after.figures).toEqual([
			figure('1', '2020-01-01', '2021-12-31'),
			figure('2', '2022-01-01', '2026-12-31'),
			figure('3', '2027-01-01', null),
		])
		expect(set.figures[1]?.to).toBeNull()
	})

	it('takes the place of one that begins the same day', () => {
		const after = afterChange(set, change('3', '2022-01-01'))
		expect(after.figures).toEqual([
			figure('1', '2020-01-01', '2021-12-31'),
			figure('3', '2022-01-01', null),
		])
	})

	it('put in between holds until the next one begins', () => {
		const after = afterChange(set, change('3', '2021-06-01'))
		const days = ['2021-05-31', '2021-06-01', '2021-12-31', '2022-01-01']
		expect(days.map((day) => valueOn(after, day))).toEqual(['1', '3', '3', '2'])
		expect(after.figures.at(-1)).toEqual(figure('3', '2021-06-01', '2021-12-31'))
	})

	it('holds until the nearest of those to come, in whatever order they stand', () => {
		const later = [figure('7', '2030-01-01', null), figure('6', '2028-01-01', '2029-12-31')]
		for (const to of [later, later.toReversed()]) {
			const figures = [figure('5', '2026-01-01', '2027-12-31'), ...to]
			const after = afterChange({ ...bounded, figures }, change('9', '2027-01-01'))
			expect(after.figures.at(-1)).toEqual(figure('9', '2027-01-01', '2027-12-31'))
		}
	})

	it('has no last day where it takes over from none', () => {
		const after = afterChange(bounded, change('6', '2029-01-01'))
		expect(after.figures).toEqual([...bounded.figures, figure('6', '2029-01-01', null)])
	})

	it('keeps the last day of the one it takes over from, or has its own', () => {
		const until = (to: string | null) => afterChange(bounded, change('6', '2027-07-01', to))
		expect(until(null).figures[1]?.to).toBe('2028-12-31')
		expect(until('2031-12-31').figures[1]?.to).toBe('2031-12-31')
		const prolonged = afterChange(bounded, change('5', '2029-01-01', '2031-12-31'))
		expect(prolonged.figures[0]).toEqual(bounded.figures[0])
		expect(valueOn(prolonged, '2031-12-31')).toBe('5')
	})

	it('changes no day before it, and leaves every day with a figure', () => {
		const first = d('2020-01-01')
		const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(first, days))
		const value = fc.integer({ min: 3, max: 999 }).map(String)
		const changes = fc.array(fc.tuple(day, value), { minLength: 1, maxLength: 6 })
		fc.assert(
			fc.property(changes, day, (all, asked) => {
				let standing = set
				for (const [from, amount] of all) {
					const before = valueOn(standing, addDays(from, -1))
					standing = afterChange(standing, change(amount, from))
					expect(valueOn(standing, from)).toBe(amount)
					if (from > first) expect(valueOn(standing, addDays(from, -1))).toBe(before)
				}
				const holding = standing.figures.filter(
					({ from, to }) => from <= asked && (to === null || to >= asked),
				)
				expect(holding).toHaveLength(1)
			}),
			{ numRuns: 200 },
		)
	})
})

describe('a holiday', () => {
	const added = { on: d('2027-06-03'), name: '전국동시지방선거', provisional: true }
	const days = (one: StandingSet) => one.holidays.map(({ on, provisional }) => [on, provisional])

	it('is added, ended and confirmed', () => {
		expect(days(afterChange(set, { kind: 'holiday-added', ...added }))).toContainEqual([
			...['2027-06-03', true],
		])
		const [first, second] = set.holidays
		const ended = afterChange(set, { kind: 'holiday-ended', ...first! })
		expect(days(ended)).toEqual([['2030-05-06', true]])
		const confirmed = afterChange(set, { kind: 'holiday-confirmed', ...second! })
		expect(days(confirmed)).toContainEqual(['2030-05-06', false])
		expect(confirmed.holidays).toHaveLength(2)
	})

	it('that is added ends none, and one that is ended adds none', () => {
		const none = { ended: [], replaced: [], added: [] }
		expect(rowsOfChange({ kind: 'holiday-added', ...added }, set)).toEqual({
			...{ ...none, holidaysEnded: [], holidaysAdded: [added] },
		})
		expect(rowsOfChange({ kind: 'holiday-ended', ...added }, set)).toEqual({
			...{ ...none, holidaysEnded: ['2027-06-03'], holidaysAdded: [] },
		})
	})
})

describe('a change is refused', () => {
	const refusal = (wanted: Parameters<typeof refusalOfChange>[0], isCorrection = false, of = set) =>
		refusalOfChange(wanted, { isCorrection, today }, of)
	const holiday = { on: d('2027-05-05'), name: '어린이날', provisional: false }

	it('before today, unless it is a correction', () => {
		expect(refusal(change('3', '2026-11-21'))).toBe('date_in_past')
		expect(refusal(change('3', '2026-11-21'), true)).toBeUndefined()
		expect(refusal(change('3', '2026-11-22'))).toBeUndefined()
		const past = { kind: 'holiday-added', ...holiday, on: d('2026-11-20') } as const
		expect(refusal(past)).toBe('date_in_past')
		expect(refusal(past, true)).toBeUndefined()
	})

	it('of a day our calendar does not reach, whichever day it is', () => {
		const far = 'day_out_of_reach'
		expect(refusal(change('3', '9999-11-24'))).toBe(far)
		expect(refusal(change('3', '2200-01-01'))).toBe(far)
		expect(refusal(change('3', '2199-12-31'))).toBeUndefined()
		expect(refusal(change('3', '1999-12-31'), true)).toBe(far)
		expect(refusal(change('3', '2000-01-01'), true)).toBeUndefined()
		expect(refusal(change('6', '2027-01-01', '9999-12-31'), false, bounded)).toBe(far)
		const dated = { figures: [figure('2025-01-01', '2026-01-01', null)], holidays: [] }
		expect(refusal(change('2205-01-01', '2027-01-01'), false, dated)).toBe(far)
		expect(refusal({ kind: 'holiday-added', ...holiday, on: d('3027-05-06') })).toBe(far)
	})

	it('of a number nobody reckons with, or of another kind', () => {
		expect(refusal({ ...change('3', '2027-01-01'), key: 'y.limit' })).toBe('unknown_key')
		expect(refusal(change('0.5', '2027-01-01'))).toBe('value_of_another_kind')
	})

	it('where it would leave days without a figure', () => {
		expect(refusal(change('3', '2027-01-01', '2027-12-31'))).toBe('must_not_end')
		expect(refusal(change('3', '2021-06-01', '2021-07-01'), true)).toBe('must_not_end')
		const sunset = change('6', '2027-01-01', '2027-12-31')
		expect(refusal(sunset, false, bounded)).toBeUndefined()
		const backwards = change('6', '2027-01-01', '2026-12-31')
		expect(refusal(backwards, false, bounded)).toBe('ends_before_it_begins')
		expect(refusal(change('6', '2027-01-01', '2027-01-01'), false, bounded)).toBeUndefined()
		expect(refusal(change('6', '2029-01-01', '2029-12-31'), false, bounded)).toBeUndefined()
		expect(refusal(change('6', '2029-01-01'), false, bounded)).toBeUndefined()
	})

	it('where nothing would change', () => {
		expect(refusal(change('2', '2027-01-01'))).toBe('same_as_now')
		expect(refusal({ ...change('2', '2027-01-01'), article: '§2' })).toBeUndefined()
		const longer = change('5', '2027-01-01', '2029-12-31')
		expect(refusal(longer, false, bounded)).toBeUndefined()
		expect(refusal(change('5', '2027-01-01', '2028-12-31'), false, bounded)).toBe('same_as_now')
		// Without a last day it would have the one of the figure it takes over from.
		expect(refusal(change('5', '2027-01-01'), false, bounded)).toBe('same_as_now')
	})

	it('of a holiday that stands already, or does not, or is certain', () => {
		expect(refusal({ kind: 'holiday-added', ...holiday })).toBe('already_a_holiday')
		expect(refusal({ kind: 'holiday-confirmed', ...holiday })).toBe('not_provisional')
		const none = { ...holiday, on: d('2027-05-06') }
		expect(refusal({ kind: 'holiday-ended', ...none })).toBe('no_such_holiday')
		expect(refusal({ kind: 'holiday-ended', ...holiday })).toBeUndefined()
	})
})
