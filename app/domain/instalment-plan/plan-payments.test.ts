import { expect, test } from 'vitest'
import { calendarDate as d } from '../calendar-date.ts'
import { paymentsTowards } from './plan-payments.ts'

const payments = ['2026-11-18', '2026-11-20', '2026-11-21', '2026-11-23', '2026-11-24'].map(
	(on) => ({ on: d(on), amount: 100_000 }),
)
const counted = (calculatedOn: string, knownUntil: string | null) =>
	paymentsTowards(
		{ calculatedOn: d(calculatedOn), knownUntil: knownUntil === null ? null : d(knownUntil) },
		payments,
	).map(({ on }) => on)

test.each([
	['a ledger three days old', '2026-11-23', '2026-11-20', '2026-11-21'],
	['a ledger of the same day', '2026-11-23', '2026-11-23', '2026-11-24'],
	[
		'a ledger that came before a plan reckoned for an earlier day',
		'2026-11-20',
		'2026-11-23',
		'2026-11-21',
	],
	['a ledger that had not spoken of payments', '2026-11-23', null, '2026-11-18'],
])('with %s the first payment that counts is right', (_case, calculatedOn, knownUntil, first) => {
	expect(counted(calculatedOn, knownUntil)[0]).toBe(first)
	expect(counted(calculatedOn, knownUntil).at(-1)).toBe('2026-11-24')
})
