import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAskedOfAnyRegime } from '#tests/support/arbitrary-item.ts'
import { makeChargedItem, makeMonthlyItem } from '#tests/support/charged-item.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { addDays, calendarDate as d } from '../calendar-date.ts'
import { nextRise } from './next-rise.ts'
import { type ChargedItem } from './reckoning.ts'
import { surchargeOf } from './surcharge.ts'

const rise = (item: ChargedItem, on: string) => nextRise(item, d(on), seedParameters)

const old = makeChargedItem({
	established: '2018-06-30',
	statutory: '2018-07-10',
	noticed: '2018-07-01',
	designated: '2018-07-10',
	tax: 10_000_000,
})

describe('the next rise', () => {
	it.each<[string, ChargedItem, string, string, number]>([
		['daily: tomorrow', makeChargedItem(), '2026-11-23', '2026-11-24', 1_050],
		['daily: the day after the deadline', makeChargedItem(), '2026-03-15', '2026-04-01', 145_050],
		['before the notice: tomorrow', makeChargedItem(), '2026-02-01', '2026-02-02', 1_060],
		[
			'daily, a little left: when it comes to 10 won',
			makeChargedItem({ payments: [['2026-04-10', 4_790_000]] }),
			'2026-11-24',
			'2026-11-28',
			10,
		],
		['monthly: the day after the month', makeMonthlyItem(), '2026-11-23', '2026-12-01', 32_160],
		['monthly: from the last day of it', makeMonthlyItem(), '2026-11-30', '2026-12-01', 32_160],
		['monthly: from the first of the next', makeMonthlyItem(), '2026-12-01', '2027-01-01', 32_160],
		['monthly: the deadline', makeMonthlyItem(), '2026-07-20', '2026-08-01', 144_000],
		['old: the next month', old, '2023-06-20', '2023-07-11', 75_000],
		[
			'after an extension',
			makeChargedItem({ extensions: [['2026-11-01', '2026-12-31']] }),
			'2026-11-23',
			'2027-01-01',
			1_060,
		],
		[
			'a payment already announced is not counted on',
			makeMonthlyItem({ payments: [['2026-11-24', 4_000_000]] }),
			'2026-11-23',
			'2026-12-01',
			32_160,
		],
	])('%s', (_name, item, on, expected, by) => {
		expect(rise(item, on)).toEqual({ on: expected, by })
	})

	it.each<[string, ChargedItem, string]>([
		['capped, old', old, '2023-07-11'],
		['capped, monthly', makeMonthlyItem(), '2031-08-01'],
		['small, monthly', makeMonthlyItem({ tax: 1_400_000 }), '2026-08-01'],
		['small, daily', makeChargedItem({ tax: 1_400_000 }), '2026-04-01'],
		['paid', makeChargedItem({ payments: [['2026-04-10', 5_000_000]] }), '2026-11-23'],
		['noticed without a deadline', makeChargedItem({ designated: null }), '2026-11-23'],
	])('is none: %s', (_name, item, on) => expect(rise(item, on)).toBeUndefined())

	it('is the first day that differs, by what it differs', () =>
		fc.assert(
			fc.property(anyAskedOfAnyRegime, ({ item, on }) => {
				const asItStands = { ...item, payments: item.payments.filter((paid) => paid.on <= on) }
				const payable = (day: typeof on) => surchargeOf(asItStands, day, seedParameters).payable
				const next = nextRise(item, on, seedParameters)
				if (!next) {
					expect(payable(addDays(on, 3_000))).toBe(payable(on))
					return
				}
				expect(next.on > on).toBe(true)
				expect(payable(addDays(next.on, -1))).toBe(payable(on))
				expect(payable(next.on)).toBe(payable(on) + next.by)
				expect(next.by).toBeGreaterThan(0)
			}),
			{ numRuns: 150 },
		))
})
