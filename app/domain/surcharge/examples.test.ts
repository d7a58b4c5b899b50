import { describe, expect, it } from 'vitest'
import { makeChargedItem, makeMonthlyItem } from '#tests/support/charged-item.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type ChargedItem } from './reckoning.ts'
import { surchargeOf } from './surcharge.ts'

const on = (item: ChargedItem, day: string) => surchargeOf(item, d(day), seedParameters)

describe('worked examples', () => {
	it('A: value added tax under the daily regime', () => {
		const owed = on(makeChargedItem(), '2026-11-23')
		expect(owed).toMatchObject({
			regime: 'R1',
			preNotice: 44_350,
			oneOff: 144_000,
			afterDeadline: 250_270,
			demandCost: 0,
			surcharge: 438_620,
			payable: 5_238_620,
		})
		expect(
			owed.trace.map(({ part, from, to, days, rate }) => [part, from, to, days, rate]),
		).toEqual([
			['preNotice', '2026-01-27', '2026-03-09', 42, '0.00022'],
			['oneOff', '2026-04-01', '2026-04-01', undefined, '0.03'],
			['afterDeadline', '2026-04-01', '2026-11-23', 237, '0.00022'],
		])
	})

	it('B: income tax under the monthly regime', () => {
		const owed = on(makeMonthlyItem({ demandCost: 2_830 }), '2026-11-23')
		expect(owed).toMatchObject({
			regime: 'R2',
			preNotice: 40_120,
			oneOff: 144_000,
			afterDeadline: 96_480,
			demandCost: 2_830,
			surcharge: 283_430,
			payable: 5_083_430,
		})
		expect(
			owed.trace.map(({ part, from, to, days, months }) => [part, from, to, days, months]),
		).toEqual([
			['preNotice', '2026-06-02', '2026-07-09', 38, undefined],
			['oneOff', '2026-08-01', '2026-08-01', undefined, undefined],
			['afterDeadline', '2026-08-01', '2026-10-31', undefined, 3],
			['demandCost', '2026-08-01', '2026-08-01', undefined, undefined],
		])
	})

	it.each([
		['2026-07-31', 0],
		['2026-08-31', 0],
		['2026-09-01', 1],
		['2026-09-30', 1],
		['2026-10-01', 2],
		['2026-10-31', 2],
		['2026-11-01', 3],
		['2026-11-30', 3],
		['2026-12-01', 4],
	])('B paid on %s has %i full months', (day, months) =>
		expect(on(makeMonthlyItem(), day).afterDeadline).toBe(months * 32_160),
	)

	it('C: a small tax has neither months nor the cost of a demand', () => {
		const owed = on(makeMonthlyItem({ tax: 1_400_000, demandCost: 2_830 }), '2026-11-23')
		expect(owed).toMatchObject({
			preNotice: 11_700,
			oneOff: 42_000,
			afterDeadline: 0,
			demandCost: 0,
			surcharge: 53_700,
		})
	})

	it('D: the rate changes and five years are the cap', () => {
		const item = makeChargedItem({
			established: '2020-12-31',
			statutory: '2021-05-31',
			noticed: '2021-09-01',
			designated: '2021-09-30',
			tax: 20_000_000,
		})
		const owed = on(item, '2026-11-23')
		expect(owed).toMatchObject({
			regime: 'R1',
			preNotice: 460_000,
			oneOff: 600_000,
			afterDeadline: 685_000 + 7_431_600,
			surcharge: 9_176_600,
		})
		expect(
			owed.trace.slice(2).map(({ from, to, days, rate, amount }) => [from, to, days, rate, amount]),
		).toEqual([
			['2021-10-01', '2022-02-14', 137, '0.00025', 685_000],
			['2022-02-15', '2026-09-30', 1689, '0.00022', 7_431_600],
		])
	})

	const old = makeChargedItem({
		established: '2018-06-30',
		statutory: '2018-07-10',
		noticed: '2018-06-20',
		designated: '2018-07-10',
		tax: 10_000_000,
	})

	it('E: an item of before 2020 keeps the old additional charge, at most 60 months', () => {
		for (const day of ['2023-07-11', '2026-11-23']) {
			expect(on(old, day)).toMatchObject({
				regime: 'R0',
				preNotice: 0,
				oneOff: 300_000,
				afterDeadline: 4_725_000,
				surcharge: 5_025_000,
			})
		}
		const [, first, second] = on(old, '2026-11-23').trace
		expect(first).toMatchObject({ to: '2018-12-10', months: 5, rate: '0.012', amount: 600_000 })
		expect(second).toMatchObject({
			from: '2018-12-11',
			to: '2023-07-10',
			months: 55,
			rate: '0.0075',
			amount: 4_125_000,
		})
	})

	it.each([
		['2018-07-10', 0, 0],
		['2018-07-11', 300_000, 0],
		['2018-08-10', 300_000, 0],
		['2018-08-11', 300_000, 120_000],
		['2018-12-11', 300_000, 600_000],
		['2019-01-10', 300_000, 600_000],
		['2019-01-11', 300_000, 675_000],
		['2023-07-10', 300_000, 4_650_000],
		['2023-07-11', 300_000, 4_725_000],
	])('E on %s', (day, oneOff, afterDeadline) =>
		expect(on(old, day)).toMatchObject({ oneOff, afterDeadline }),
	)

	it.each([
		['2018-11-29', '2019-01-01', 120_000],
		['2018-11-30', '2019-01-01', 75_000],
	])(
		'E due on %s: its first month is charged by the rate of the day it has passed',
		(due, day, amount) => {
			const item = makeChargedItem({
				established: '2018-06-30',
				statutory: due,
				noticed: '2018-10-01',
				designated: due,
				tax: 10_000_000,
			})
			expect(on(item, day).afterDeadline).toBe(amount)
		},
	)
})
