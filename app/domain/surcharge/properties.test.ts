import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAskedOfAnyRegime } from '#tests/support/arbitrary-item.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { addDays, later, type CalendarDate } from '../calendar-date.ts'
import { type Figure, type Parameters } from '../parameters/parameters.ts'
import { deadlineOf } from './regime.ts'
import { surchargeOf } from './surcharge.ts'

const of = surchargeOf
const seed = seedParameters
const runs = { numRuns: 1000 }

describe('for every item on every day', () => {
	it('the rows sum to their parts, the parts to the surcharge, all to what is payable', () =>
		fc.assert(
			fc.property(anyAskedOfAnyRegime, ({ item, on }) => {
				const owed = of(item, on, seed)
				for (const part of ['preNotice', 'oneOff', 'afterDeadline', 'demandCost'] as const) {
					const rows = owed.trace.filter((row) => row.part === part)
					expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(owed[part])
					expect(owed[part] % 10).toBe(0)
				}
				const { preNotice, oneOff, afterDeadline, demandCost } = owed
				expect(preNotice + oneOff + afterDeadline + demandCost).toBe(owed.surcharge)
				const all = item.tax + item.otherPenalty + item.collectionCost + owed.surcharge
				expect(owed.payable).toBe(Math.max(0, all - owed.paid))
			}),
			runs,
		))

	it('the rows of a part follow one another, each with its rate, base and article', () =>
		fc.assert(
			fc.property(anyAskedOfAnyRegime, ({ item, on }) => {
				const { trace } = of(item, on, seed)
				for (const [index, row] of trace.entries()) {
					expect(row.from <= row.to && row.to <= on).toBe(true)
					expect(row.base).toBeGreaterThan(0)
					expect(row.amount).toBeGreaterThanOrEqual(0)
					expect(row.article).toContain('§')
					const before = trace[index - 1]
					if (before?.part === row.part) expect(before.to < row.from).toBe(true)
				}
			}),
			runs,
		))

	it('the surcharge never falls as days pass, nor what is payable if nothing is paid', () =>
		fc.assert(
			fc.property(anyAskedOfAnyRegime, fc.integer({ min: 1, max: 60 }), ({ item, on }, days) => {
				const [now, then] = [of(item, on, seed), of(item, addDays(on, days), seed)]
				expect(then.surcharge).toBeGreaterThanOrEqual(now.surcharge)
				expect(then.payable + then.paid).toBeGreaterThanOrEqual(
					now.payable === 0 ? 0 : now.payable + now.paid,
				)
			}),
			runs,
		))

	it('paying earlier, or more, never costs more', () =>
		fc.assert(
			fc.property(
				anyAskedOfAnyRegime,
				fc.nat(4),
				fc.integer({ min: 0, max: 400 }),
				fc.nat(500_000),
				({ item, on }, which, days, more) => {
					const payments = item.payments.map((payment, index) =>
						index === which
							? { on: addDays(payment.on, -days), amount: payment.amount + more }
							: payment,
					)
					const better = of({ ...item, payments }, on, seed)
					expect(better.surcharge).toBeLessThanOrEqual(of(item, on, seed).surcharge)
				},
			),
			runs,
		))

	it('the order in which payments and extensions are written does not matter', () =>
		fc.assert(
			fc.property(anyAskedOfAnyRegime, ({ item, on }) => {
				const turned = {
					...item,
					payments: [...item.payments].reverse(),
					extensions: [...item.extensions].reverse(),
				}
				expect(of(turned, on, seed)).toEqual(of(item, on, seed))
			}),
			runs,
		))

	it('payments after the day do not matter', () =>
		fc.assert(
			fc.property(anyAskedOfAnyRegime, ({ item, on }) => {
				const until = { ...item, payments: item.payments.filter((payment) => payment.on <= on) }
				expect(of(until, on, seed)).toEqual(of(item, on, seed))
			}),
			runs,
		))
})

function splitFigures(parameters: Parameters, at: CalendarDate): Parameters {
	const figures = parameters.figures.flatMap((figure): Figure[] =>
		figure.from < at && (figure.to === null || figure.to >= at)
			? [
					{ ...figure, to: addDays(at, -1) },
					{ ...figure, from: at },
				]
			: [figure],
	)
	return { ...parameters, figures }
}

describe('for every change of the parameters', () => {
	it('splitting a figure in two periods changes nothing', () =>
		fc.assert(
			fc.property(anyAskedOfAnyRegime, fc.integer({ min: 0, max: 1500 }), ({ item, on }, days) => {
				const split = splitFigures(seed, addDays(on, -days))
				expect(of(item, on, split)).toEqual(of(item, on, seed))
			}),
			runs,
		))

	it('a period read in two halves differs from the whole by less than 10 won a part', () =>
		fc.assert(
			fc.property(anyAskedOfAnyRegime, ({ item, on }) => {
				const { trace } = of(item, on, seed)
				for (const part of ['preNotice', 'afterDeadline'] as const) {
					const rows = trace.filter((row) => row.part === part)
					const exact = rows.reduce(
						(sum, { base, rate, days, months }) =>
							sum + base * Number(rate) * (days ?? months ?? 0),
						0,
					)
					const whole = rows.reduce((sum, { amount }) => sum + amount, 0)
					expect(exact - whole).toBeGreaterThan(-0.01 - exact * 1e-12)
					expect(exact - whole).toBeLessThan(10 + exact * 1e-12)
				}
			}),
			runs,
		))

	it('what is added for later days does not change an earlier one', () =>
		fc.assert(
			fc.property(
				anyAskedOfAnyRegime,
				fc.integer({ min: 1, max: 500 }),
				fc.constantFrom('0.5', '3', '2'),
				({ item, on }, days, value) => {
					const from = addDays(later(on, deadlineOf(item) ?? on), days)
					const added = [...new Set(seed.figures.map(({ key }) => key))].map((key): Figure => ({
						key,
						value,
						from,
						to: null,
						article: '§1',
						source: 'made up',
					}))
					const more = { ...seed, figures: [...added, ...seed.figures] }
					expect(of(item, on, more)).toEqual(of(item, on, seed))
				},
			),
			runs,
		))
})
