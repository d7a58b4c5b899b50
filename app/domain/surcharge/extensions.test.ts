import { describe, expect, it } from 'vitest'
import { makeChargedItem, makeMonthlyItem, type WrittenItem } from '#tests/support/charged-item.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { surchargeOf } from './surcharge.ts'

const daily = (written: WrittenItem, day = '2026-11-23') =>
	surchargeOf(makeChargedItem(written), d(day), seedParameters)
const monthly = (written: WrittenItem, day = '2026-11-23') =>
	surchargeOf(makeMonthlyItem(written), d(day), seedParameters)

describe('an extension that covers the day after the deadline', () => {
	const moved = { extensions: [['2026-04-01', '2026-05-31']] } as const

	it.each([
		['2026-05-31', 0, 0],
		['2026-06-01', 144_000, 1_050],
		['2026-11-23', 144_000, 185_850],
	])('moves the deadline of the daily text: on %s', (day, oneOff, afterDeadline) =>
		expect(daily(moved, day)).toMatchObject({ regime: 'R1', oneOff, afterDeadline }),
	)

	it('lets what is paid until its end lower the 3 %', () => {
		const paid = { ...moved, payments: [['2026-05-31', 1_000_000]] } as const
		expect(daily(paid).oneOff).toBe(114_000)
	})

	it.each([
		['2026-09-30', 0, 0],
		['2026-10-01', 144_000, 0],
		['2026-10-31', 144_000, 0],
		['2026-11-01', 144_000, 32_160],
	])('moves the months of the monthly text: on %s', (day, oneOff, afterDeadline) =>
		expect(monthly({ extensions: [['2026-08-01', '2026-09-30']] }, day)).toMatchObject({
			oneOff,
			afterDeadline,
		}),
	)

	it('moves the end of the five years', () => {
		const item = {
			established: '2020-12-31',
			statutory: '2021-05-31',
			noticed: '2021-09-01',
			designated: '2021-09-30',
			extensions: [['2021-10-01', '2021-12-31']],
		} as const
		const last = daily(item, '2036-01-01').trace.slice(-1)
		expect(last).toMatchObject([{ to: '2026-12-31' }])
	})

	it('may begin before the deadline, and another may follow it without a gap', () => {
		const chained = [
			['2026-05-01', '2026-05-31'],
			['2026-03-15', '2026-04-30'],
		] as const
		expect(daily({ extensions: chained })).toEqual(daily(moved))
	})

	it('beyond June 2026 brings the item under the new text', () => {
		expect(daily({ extensions: [['2026-04-01', '2026-06-30']] }).regime).toBe('R1')
		expect(daily({ extensions: [['2026-04-01', '2026-07-01']] }).regime).toBe('R2')
	})

	it('moves the deadline of an old item too', () => {
		const old = {
			established: '2018-06-30',
			statutory: '2018-07-10',
			noticed: '2018-07-01',
			designated: '2018-07-10',
			extensions: [['2018-07-11', '2018-12-10']],
		} as const
		expect(daily(old, '2018-12-10')).toMatchObject({ oneOff: 0, afterDeadline: 0 })
		expect(daily(old, '2019-01-11')).toMatchObject({ oneOff: 144_000, afterDeadline: 36_000 })
	})
})

describe('an extension that comes later', () => {
	it('takes its days, both ends inside, out of the daily text', () => {
		const owed = daily({ extensions: [['2026-05-01', '2026-05-10']] })
		expect(owed).toMatchObject({ oneOff: 144_000, afterDeadline: 239_710 })
		expect(owed.trace.slice(2)).toMatchObject([
			{ from: '2026-04-01', to: '2026-04-30', days: 30 },
			{ from: '2026-05-11', to: '2026-11-23', days: 197 },
		])
	})

	it('of one day takes one day', () =>
		expect(daily({ extensions: [['2026-05-01', '2026-05-01']] }).afterDeadline).toBe(249_210))

	it('that begins two days after the deadline does not move it', () => {
		const owed = daily({ extensions: [['2026-04-02', '2026-11-23']] })
		expect(owed).toMatchObject({ oneOff: 144_000, afterDeadline: 1_050 })
	})

	it('counts once where two overlap', () => {
		const twice = [
			['2026-05-05', '2026-05-10'],
			['2026-05-01', '2026-05-07'],
		] as const
		expect(daily({ extensions: twice })).toEqual(
			daily({ extensions: [['2026-05-01', '2026-05-10']] }),
		)
	})

	it.each([
		['2026-10-14', 1],
		['2026-10-30', 1],
		['2026-10-31', 2],
		['2026-11-30', 2],
		['2026-12-01', 3],
	])('makes every later month end 30 days later: on %s %i months', (day, months) =>
		expect(monthly({ extensions: [['2026-09-15', '2026-10-14']] }, day).afterDeadline).toBe(
			months * 32_160,
		),
	)

	it('leaves the months before it as they are', () => {
		const owed = monthly({ extensions: [['2026-10-01', '2026-12-31']] }, '2026-12-31')
		expect(owed.trace[2]).toMatchObject({ from: '2026-08-01', to: '2026-09-30', months: 2 })
	})

	it.each([
		['2026-09-10', 0],
		['2026-09-11', 1],
		['2026-10-10', 1],
		['2026-10-11', 2],
	])('that begins on the last day of a month delays that month too: on %s %i', (day, months) =>
		expect(monthly({ extensions: [['2026-08-31', '2026-09-09']] }, day).afterDeadline).toBe(
			months * 32_160,
		),
	)

	it('right after a month lets the next one begin when it has ended', () => {
		const owed = monthly({
			extensions: [['2026-09-01', '2026-09-30']],
			payments: [['2026-09-15', 1_000_000]],
		})
		expect(owed.trace.slice(2)).toMatchObject([
			{ from: '2026-08-01', to: '2026-08-31', months: 1, base: 4_800_000 },
			{ from: '2026-10-01', to: '2026-10-30', months: 1, base: 3_800_000 },
		])
	})

	it('leaves the months around it where they begin', () => {
		const paid = [
			['2026-10-10', 1_000_000],
			['2026-10-20', 1_000_000],
		] as const
		const owed = monthly(
			{ extensions: [['2026-09-05', '2026-09-20']], payments: paid },
			'2026-11-30',
		)
		expect(owed.trace.slice(2)).toMatchObject([
			{ from: '2026-08-01', to: '2026-08-31', base: 4_800_000 },
			{ from: '2026-09-01', to: '2026-10-16', base: 3_800_000 },
			{ from: '2026-10-17', to: '2026-11-16', base: 2_800_000 },
		])
	})

	it('of the one day after a month makes the next begin a day later', () => {
		const owed = monthly({
			extensions: [['2026-09-01', '2026-09-01']],
			payments: [['2026-09-15', 1_000_000]],
		})
		expect(owed.trace[3]).toMatchObject({ from: '2026-09-02', to: '2026-11-01' })
	})

	it('makes the five years end as many days later', () => {
		const five = {
			established: '2020-12-31',
			statutory: '2021-05-31',
			noticed: '2021-09-01',
			designated: '2021-09-30',
			extensions: [['2023-01-01', '2023-01-31']],
		} as const
		expect(daily(five, '2036-01-01').trace.slice(-1)).toMatchObject([{ to: '2026-10-31' }])
	})

	it('before the notice takes its days out there', () => {
		const owed = daily({ extensions: [['2026-02-01', '2026-02-10']] })
		expect(owed).toMatchObject({ preNotice: 33_790, oneOff: 144_000, afterDeadline: 250_270 })
	})
})
