import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate as d } from '../calendar-date.ts'
import { instalmentStatuses, settled } from './instalment-status.ts'

const plan = ['2026-12-10', '2027-01-11', '2027-02-10'].map((dueOn, index) => ({
	number: index + 1,
	dueOn: d(dueOn),
	amount: 100,
}))
const paid = (...rows: [string, number][]) => rows.map(([on, amount]) => ({ on: d(on), amount }))
const states = (payments: ReturnType<typeof paid>, on: string) =>
	instalmentStatuses(plan, payments, d(on)).map(({ state }) => state)

describe('instalments', () => {
	test.each([
		['2026-12-10', [], ['upcoming', 'upcoming', 'upcoming']],
		['2026-12-11', [], ['missed', 'upcoming', 'upcoming']],
		['2026-12-11', [['2026-12-11', 40]], ['part-paid', 'upcoming', 'upcoming']],
		['2026-12-09', [['2026-12-09', 40]], ['upcoming', 'upcoming', 'upcoming']],
		['2026-12-10', [['2026-12-10', 100]], ['paid', 'upcoming', 'upcoming']],
		['2027-01-12', [['2026-12-10', 150]], ['paid', 'part-paid', 'upcoming']],
		['2027-01-12', [['2027-01-12', 100]], ['paid', 'missed', 'upcoming']],
		['2026-12-01', [['2026-12-01', 300]], ['paid', 'paid', 'paid']],
		['2026-12-01', [['2026-12-02', 300]], ['upcoming', 'upcoming', 'upcoming']],
	] as [string, [string, number][], string[]][])('on %s with %j are %j', (on, rows, expected) => {
		expect(states(paid(...rows), on)).toEqual(expected)
	})

	test('know the day they were paid and whether it was too late', () => {
		const [first, second] = instalmentStatuses(
			plan,
			paid(['2026-12-11', 100], ['2027-01-04', 60], ['2027-01-11', 60]),
			d('2027-01-20'),
		)
		expect(first).toMatchObject({ state: 'paid', paidOn: '2026-12-11', late: true })
		expect(second).toMatchObject({ state: 'paid', paidOn: '2027-01-11', late: false })
	})

	test('say all of each, in the order of their numbers', () => {
		const rows = paid(['2026-12-10', 60], ['2026-12-14', 40], ['2027-01-11', 30])
		const expected = [
			{ number: 1, state: 'paid', paid: 100, paidOn: '2026-12-14', late: true },
			{ number: 2, state: 'part-paid', paid: 30, paidOn: null, late: true },
			{ number: 3, state: 'upcoming', paid: 0, paidOn: null, late: false },
		]
		expect(instalmentStatuses(plan, rows, d('2027-01-12'))).toEqual(expected)
		expect(instalmentStatuses(plan.toReversed(), rows, d('2027-01-12'))).toEqual(expected)
		// Nothing is missed on the very day.
		const onTheDay = instalmentStatuses(plan, rows, d('2027-01-11'))
		expect(onTheDay.map(({ state, paid: sum }) => [state, sum])).toEqual([
			...[['paid', 100] as const, ['upcoming', 30] as const, ['upcoming', 0] as const],
		])
	})

	test('of no won have no day on which they were paid', () => {
		const none = [{ number: 1, dueOn: d('2026-12-10'), amount: 0 }]
		expect(instalmentStatuses(none, [], d('2026-12-01'))).toEqual([
			{ number: 1, state: 'upcoming', paid: 0, paidOn: null, late: false },
		])
	})

	test('are settled but for those paid once nothing is owed', () => {
		const kept = instalmentStatuses(plan, paid(['2026-12-10', 140]), d('2027-01-20'))
		expect(kept.map(({ state }) => state)).toEqual(['paid', 'part-paid', 'upcoming'])
		expect(settled(kept).map(({ state, late }) => [state, late])).toEqual([
			['paid', false],
			['settled', false],
			['settled', false],
		])
	})

	test('do not depend on the order of payments', () => {
		const rows = paid(['2026-12-10', 70], ['2026-12-15', 60], ['2027-01-11', 80])
		fc.assert(
			fc.property(fc.shuffledSubarray(rows, { minLength: 3 }), (shuffled) => {
				expect(instalmentStatuses(plan, shuffled, d('2027-01-12'))).toEqual(
					instalmentStatuses(plan, rows, d('2027-01-12')),
				)
			}),
		)
	})

	test('hold every won paid, up to the whole plan', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(120), { maxLength: 6 }), (amounts) => {
				const rows = amounts.map((amount) => ({ on: d('2026-12-10'), amount }))
				const total = amounts.reduce((sum, amount) => sum + amount, 0)
				const held = instalmentStatuses(plan, rows, d('2026-12-10'))
				expect(held.reduce((sum, status) => sum + status.paid, 0)).toBe(Math.min(300, total))
			}),
		)
	})
})
