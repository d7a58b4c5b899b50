import { describe, expect, it } from 'vitest'
import { makeChargedItem, makeMonthlyItem, type WrittenItem } from '#tests/support/charged-item.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { surchargeOf } from './surcharge.ts'

const daily = (written: WrittenItem, day = '2026-11-23') =>
	surchargeOf(makeChargedItem(written), d(day), seedParameters)
const monthly = (written: WrittenItem, day = '2026-11-23') =>
	surchargeOf(makeMonthlyItem(written), d(day), seedParameters)

describe('which regime', () => {
	const dates = { statutory: '2020-01-28', noticed: '2020-03-02', designated: '2020-03-31' }
	it.each([
		['2019-12-30', 'R0'],
		['2019-12-31', 'R0'],
		['2020-01-01', 'R1'],
	])('established on %s: %s', (established, regime) =>
		expect(daily({ ...dates, established }, '2020-06-01').regime).toBe(regime),
	)

	it.each([
		['2026-06-29', 'R1'],
		['2026-06-30', 'R1'],
		['2026-07-01', 'R2'],
	])('designated due on %s: %s', (designated, regime) =>
		expect(daily({ noticed: '2026-06-10', designated }).regime).toBe(regime),
	)

	it('establishment comes first: an old item designated after June 2026 stays old', () => {
		const item = { established: '2019-12-31', noticed: '2026-07-10', designated: '2026-07-31' }
		expect(daily(item)).toMatchObject({ regime: 'R0', preNotice: 0, afterDeadline: 3 * 36_000 })
	})

	it.each([
		[{ noticed: null, designated: null }],
		[{ noticed: '2026-03-10', designated: null }],
		[{ noticed: null, designated: '2026-03-31' }],
	])('without a notice and its deadline (%j) the new text applies', (dates) =>
		expect(daily(dates)).toMatchObject({ regime: 'R2', oneOff: 0, afterDeadline: 0 }),
	)
})

describe('the part before the notice', () => {
	it.each([
		['2026-01-26', 0],
		['2026-01-27', 1_050],
		['2026-02-10', 15_840],
		['2026-03-09', 44_350],
		['2026-03-10', 44_350],
		['2026-03-31', 44_350],
	])('daily text, asked on %s counts that day: %i', (day, preNotice) =>
		expect(daily({}, day)).toMatchObject({ preNotice, surcharge: preNotice }),
	)

	it.each([
		['2026-06-01', 0],
		['2026-06-02', 0],
		['2026-06-03', 1_050],
		['2026-07-09', 39_070],
		['2026-07-10', 40_120],
		['2026-07-31', 40_120],
	])('monthly text, asked on %s ends the day before: %i', (day, preNotice) =>
		expect(monthly({}, day)).toMatchObject({ preNotice, surcharge: preNotice }),
	)

	it('runs on to the day before while there is no notice', () => {
		const owed = daily({ noticed: null, designated: null, demandCost: 2_830 })
		expect(owed).toMatchObject({ preNotice: 316_800, surcharge: 316_800 })
		expect(owed.trace).toMatchObject([{ from: '2026-01-27', to: '2026-11-22', days: 300 }])
	})

	it.each([
		['2022-02-14', 0, 14],
		['2022-02-15', 1, 14],
		['2022-02-16', 2, 14],
	])('asked on %s the new daily rate has run %i days', (day, newDays, oldDays) => {
		const dates = { statutory: '2022-01-31', noticed: '2022-03-10', designated: '2022-03-31' }
		const { trace, preNotice } = daily({ established: '2021-12-31', ...dates }, day)
		expect(trace.map(({ days, rate }) => [days, rate])).toEqual(
			[
				[oldDays, '0.00025'],
				[newDays, '0.00022'],
			].filter(([days]) => days !== 0),
		)
		expect(preNotice).toBe(oldDays * 1_200 + newDays * 1_056 - ((newDays * 6) % 10))
	})

	it('is nothing where the notice came before the statutory due date had passed', () => {
		const item = { statutory: '2026-03-31', noticed: '2026-03-10', designated: '2026-03-31' }
		expect(daily(item)).toMatchObject({ preNotice: 0, oneOff: 144_000, afterDeadline: 250_270 })
	})
})

describe('what a small tax is spared', () => {
	it.each([
		[1_499_999, 0, 0],
		[1_500_000, 30_150, 2_830],
		[1_500_001, 30_150, 2_830],
	])('monthly, tax %i', (tax, afterDeadline, demandCost) => {
		const owed = monthly({ tax, demandCost: 2_830 })
		expect(owed).toMatchObject({ afterDeadline, demandCost })
		expect(owed.preNotice).toBeGreaterThan(0)
		expect(owed.oneOff).toBe(Math.floor((tax * 3) / 1000) * 10)
	})

	it.each([
		[1_499_999, 0],
		[1_500_000, 78_210],
		[1_500_001, 78_210],
	])('daily, tax %i', (tax, afterDeadline) => {
		const owed = daily({ tax, demandCost: 2_830 })
		expect(owed).toMatchObject({ afterDeadline, demandCost: 0 })
		expect(owed.preNotice).toBeGreaterThan(0)
		expect(owed.oneOff).toBeGreaterThan(0)
	})

	const in2021 = { established: '2020-12-31', statutory: '2021-05-31', noticed: '2021-09-01' }
	it.each([
		[999_999, '2022-06-30', 0],
		// 92 days to the end of 2021, none after it (법률 제18586호 부칙 §7).
		[1_000_000, '2021-12-31', 23_000],
		[1_000_000, '2022-01-01', 23_000],
		[1_499_999, '2022-06-30', 34_490],
		[1_500_000, '2021-12-31', 34_500],
		[1_500_000, '2022-01-01', 34_870],
	])('daily across the end of 2021, tax %i on %s', (tax, day, afterDeadline) =>
		expect(daily({ ...in2021, designated: '2021-09-30', tax }, day)).toMatchObject({
			afterDeadline,
		}),
	)

	const old = { established: '2018-06-30', statutory: '2018-07-10', noticed: '2018-07-01' }
	it.each([
		[999_999, 29_990, 0],
		[1_000_000, 30_000, 472_500],
		[1_000_001, 30_000, 472_500],
	])('old, tax %i', (tax, oneOff, afterDeadline) =>
		expect(daily({ ...old, designated: '2018-07-10', tax, demandCost: 2_830 })).toMatchObject({
			oneOff,
			afterDeadline,
			demandCost: 0,
		}),
	)

	it('is measured on the tax of the notice, not on what is left of it', () => {
		const owed = monthly({ payments: [['2026-07-20', 4_000_000]] })
		expect(owed.afterDeadline).toBe(16_080)
	})
})

describe('caps', () => {
	const five = { established: '2020-12-31', statutory: '2021-05-31', noticed: '2021-09-01' }
	it.each([
		['2026-09-29', 8_112_200],
		['2026-09-30', 8_116_600],
		['2026-10-01', 8_116_600],
		['2036-01-01', 8_116_600],
	])('daily: five years end on %s with %i', (day, afterDeadline) =>
		expect(daily({ ...five, designated: '2021-09-30', tax: 20_000_000 }, day).afterDeadline).toBe(
			afterDeadline,
		),
	)

	it.each([
		['2031-07-31', 59],
		['2031-08-01', 60],
		['2031-09-01', 60],
		['2040-01-01', 60],
	])('monthly: on %s %i months, 40.2 %% at most', (day, months) =>
		expect(monthly({}, day).afterDeadline).toBe(months * 32_160),
	)

	it('five years that begin on 29 February end on 28 February', () => {
		const dates = { statutory: '2024-01-25', noticed: '2024-02-10', designated: '2024-02-28' }
		const owed = daily({ established: '2023-12-31', ...dates }, '2030-01-01')
		const last = owed.trace[owed.trace.length - 1]
		expect(last).toMatchObject({ from: '2024-02-29', to: '2029-02-28', days: 1827 })
	})
})

describe('months', () => {
	it.each([
		['2027-01-30', ['2027-03-01', '2027-03-31', '2027-05-01', '2027-05-31']],
		['2027-01-31', ['2027-03-01', '2027-04-01', '2027-05-01', '2027-06-01']],
		['2028-01-30', ['2028-03-01', '2028-03-31', '2028-05-01', '2028-05-31']],
		['2028-01-28', ['2028-02-29', '2028-03-29', '2028-04-29', '2028-05-29']],
		['2027-01-28', ['2027-03-01', '2027-03-29', '2027-04-29', '2027-05-29']],
		['2028-02-28', ['2028-03-29', '2028-04-29', '2028-05-29', '2028-06-29']],
		['2028-02-29', ['2028-04-01', '2028-05-01', '2028-06-01', '2028-07-01']],
		['2026-08-14', ['2026-09-15', '2026-10-15', '2026-11-15', '2026-12-15']],
	])('after a deadline of %s are charged from %j', (designated, days) => {
		for (const [index, day] of days.entries()) {
			const item = { noticed: '2026-08-01', designated }
			const months = (on: string) => monthly(item, on).afterDeadline / 32_160
			expect(months(day), day).toBe(index + 1)
			const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
			expect(months(before), before).toBe(index)
		}
	})
})
