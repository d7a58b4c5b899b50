import { describe, expect, it } from 'vitest'
import { makeChargedItem, makeMonthlyItem, type WrittenItem } from '#tests/support/charged-item.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { surchargeOf } from './surcharge.ts'

const daily = (written: WrittenItem, day = '2026-11-23') =>
	surchargeOf(makeChargedItem(written), d(day), seedParameters)
const monthly = (written: WrittenItem, day = '2026-11-23') =>
	surchargeOf(makeMonthlyItem(written), d(day), seedParameters)

describe('a part payment', () => {
	it.each<[string, number, number, number]>([
		// on or before the deadline: the 3 % and the days are of what was left
		['2026-03-30', 44_350, 114_000, 198_130],
		['2026-03-31', 44_350, 114_000, 198_130],
		// one day late: the 3 % is of all, that day is on the old base
		['2026-04-01', 44_350, 144_000, 198_350],
		['2026-04-02', 44_350, 144_000, 198_570],
		// on the day asked: counted in full
		['2026-11-23', 44_350, 144_000, 250_270],
		// later than the day asked: not looked at
		['2026-11-24', 44_350, 144_000, 250_270],
		// before the notice: its own day is still on the old base
		['2026-01-26', 35_110, 114_000, 198_130],
		['2026-01-27', 35_330, 114_000, 198_130],
		['2026-03-08', 44_130, 114_000, 198_130],
		['2026-03-09', 44_350, 114_000, 198_130],
	])('daily, 1 million on %s', (on, preNotice, oneOff, afterDeadline) =>
		expect(daily({ payments: [[on, 1_000_000]] })).toMatchObject({
			preNotice,
			oneOff,
			afterDeadline,
		}),
	)

	it.each<[string, number, number, number]>([
		// before the notice: its own day is already on the lower base
		['2026-06-01', 31_760, 114_000, 76_380],
		['2026-06-02', 31_760, 114_000, 76_380],
		['2026-06-03', 31_980, 114_000, 76_380],
		['2026-07-09', 39_900, 114_000, 76_380],
		['2026-07-10', 40_120, 114_000, 76_380],
		['2026-07-31', 40_120, 114_000, 76_380],
		['2026-08-01', 40_120, 144_000, 76_380],
		// the last day of a month lowers that month, the day after it does not
		['2026-08-31', 40_120, 144_000, 76_380],
		['2026-09-01', 40_120, 144_000, 83_080],
		['2026-10-31', 40_120, 144_000, 89_780],
		['2026-11-01', 40_120, 144_000, 96_480],
		['2026-11-24', 40_120, 144_000, 96_480],
	])('monthly, 1 million on %s', (on, preNotice, oneOff, afterDeadline) =>
		expect(monthly({ payments: [[on, 1_000_000]] })).toMatchObject({
			preNotice,
			oneOff,
			afterDeadline,
		}),
	)

	const old = {
		established: '2018-06-30',
		statutory: '2018-07-10',
		noticed: '2018-07-01',
		designated: '2018-07-10',
		tax: 10_000_000,
	}
	it.each<[string, number, number]>([
		['2018-07-10', 270_000, 108_000 + 108_000],
		['2018-07-11', 300_000, 108_000 + 108_000],
		['2018-08-10', 300_000, 108_000 + 108_000],
		['2018-08-11', 300_000, 120_000 + 108_000],
		['2018-09-10', 300_000, 120_000 + 108_000],
		['2018-09-11', 300_000, 120_000 + 120_000],
	])('old, 1 million on %s', (on, oneOff, afterDeadline) =>
		expect(daily({ ...old, payments: [[on, 1_000_000]] }, '2018-09-11')).toMatchObject({
			regime: 'R0',
			oneOff,
			afterDeadline,
		}),
	)

	// 종전 국세징수법 §21: 체납된 국세, and a penalty in the notice is of that tax.
	it.each<[number, number, [string, number][], number, number]>([
		[8_000_000, 2_000_000, [], 300_000, 120_000 + 120_000],
		[8_000_000, 2_000_000, [['2018-07-10', 8_000_000]], 60_000, 24_000 + 24_000],
		[8_000_000, 2_000_000, [['2018-07-10', 10_000_000]], 0, 0],
		[900_000, 99_999, [], 29_990, 0],
		[900_000, 100_000, [], 30_000, 12_000 + 12_000],
	])(
		'old, tax %i with a penalty of %i in the notice, paid %j',
		(tax, otherPenalty, payments, oneOff, afterDeadline) =>
			expect(daily({ ...old, tax, otherPenalty, payments }, '2018-09-11')).toMatchObject({
				oneOff,
				afterDeadline,
				otherPenalty,
			}),
	)

	it('goes to the collection cost first, and only the rest lowers the tax', () => {
		const owed = daily({ collectionCost: 100_000, payments: [['2026-03-31', 1_100_000]] })
		expect(owed).toMatchObject({ oneOff: 114_000, afterDeadline: 198_130, collectionCost: 100_000 })
		expect(daily({ collectionCost: 100_000, payments: [['2026-03-31', 60_000]] }).oneOff).toBe(
			144_000,
		)
	})

	it('in several pieces on one day counts as one', () => {
		const pieces = [400_000, 350_000, 250_000].map((sum): [string, number] => ['2026-05-01', sum])
		expect(daily({ payments: pieces })).toEqual(daily({ payments: [['2026-05-01', 1_000_000]] }))
	})

	it('of the whole tax by the deadline leaves only the part before the notice', () => {
		const owed = daily({ payments: [['2026-03-31', 4_800_000]] })
		expect(owed).toMatchObject({ surcharge: 44_350, oneOff: 0, afterDeadline: 0, payable: 44_350 })
		expect(owed.trace.map(({ part }) => part)).toEqual(['preNotice'])
	})

	it('of the whole tax stops the surcharge that day', () => {
		const owed = daily({ payments: [['2026-04-30', 4_800_000]] })
		expect(owed).toMatchObject({ oneOff: 144_000, afterDeadline: 31_680 })
		expect(owed.trace[2]).toMatchObject({ to: '2026-04-30', days: 30 })
	})

	it.each([6_000_000, 4_800_000 + 44_350])(
		'of %i, more than was owed, leaves nothing payable',
		(amount) => {
			const owed = daily({ payments: [['2026-03-20', amount]] })
			expect(owed).toMatchObject({ paid: amount, payable: 0, surcharge: 44_350 })
			expect(owed.trace).toHaveLength(1)
		},
	)

	it('one won short leaves one won', () => {
		const amount = 4_800_000 + 44_350 - 1
		expect(daily({ payments: [['2026-03-20', amount]] }).payable).toBe(1)
	})
})

describe('sums apart from the surcharge', () => {
	it('another penalty is payable, is no base and moves no threshold', () => {
		const owed = monthly({ tax: 1_499_999, otherPenalty: 300_000, demandCost: 2_830 })
		expect(owed).toMatchObject({ afterDeadline: 0, demandCost: 0, otherPenalty: 300_000 })
		expect(owed.payable).toBe(1_499_999 + 300_000 + owed.surcharge)
	})

	it('the collection cost is payable and no part of the surcharge', () => {
		const owed = daily({ collectionCost: 55_555 })
		expect(owed.surcharge).toBe(438_620)
		expect(owed.payable).toBe(4_800_000 + 438_620 + 55_555)
	})

	it.each([
		['2026-07-31', 0],
		['2026-08-01', 2_830],
	])('the cost of the demand arises when the deadline has passed: on %s %i', (day, demandCost) =>
		expect(monthly({ demandCost: 2_830 }, day).demandCost).toBe(demandCost),
	)

	it('one trace row states the cost of the demand', () => {
		const { trace } = monthly({ demandCost: 2_830 })
		expect(trace[trace.length - 1]).toMatchObject({ part: 'demandCost', amount: 2_830 })
	})
})
