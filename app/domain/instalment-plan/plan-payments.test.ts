import { expect, test } from 'vitest'
import { calendarDate as d } from '../calendar-date.ts'
import { paymentsTowards } from './plan-payments.ts'

const paid = (...rows: [string, number][]) => rows.map(([on, amount]) => ({ on: d(on), amount }))
const towards = (paidBefore: number, ...rows: [string, number][]) =>
	paymentsTowards({ calculatedOn: d('2026-11-23'), paidBefore }, paid(...rows)).map(
		({ on, amount }) => [on, amount],
	)

test('what the sums knew does not count', () => {
	expect(towards(300, ['2026-11-01', 100], ['2026-11-20', 200], ['2026-11-24', 50])).toEqual([
		['2026-11-24', 50],
	])
})

test('what was paid by the day of the plan and told of later counts', () => {
	expect(towards(100, ['2026-11-01', 100], ['2026-11-23', 70])).toEqual([['2026-11-23', 70]])
	expect(towards(0, ['2026-11-20', 40])).toEqual([['2026-11-20', 40]])
	expect(towards(100, ['2026-11-20', 40], ['2026-11-21', 100])).toEqual([['2026-11-21', 40]])
})

test('what comes after the day of the plan counts whole, whatever was taken back before', () => {
	expect(towards(100, ['2026-11-24', 60], ['2026-12-01', 60])).toEqual([
		['2026-11-24', 60],
		['2026-12-01', 60],
	])
})

test('the order in which they are told does not matter', () => {
	const rows: [string, number][] = [
		['2026-12-01', 5],
		['2026-11-20', 40],
		['2026-11-01', 100],
	]
	expect(towards(100, ...rows)).toEqual(towards(100, ...rows.toReversed()))
})
