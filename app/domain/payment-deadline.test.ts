import { describe, expect, test } from 'vitest'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from './calendar-date.ts'
import { awaitsNotice, isInArrears, noticeDeadline, openDeadline } from './payment-deadline.ts'

const item = makeTaxItem({ designated: '2026-11-30', demand: '2026-12-28' })

describe('the deadline still ahead', () => {
	test.each([
		['2026-11-29', 'designated', '2026-11-30'],
		['2026-11-30', 'designated', '2026-11-30'],
		['2026-12-01', 'demand', '2026-12-28'],
		['2026-12-28', 'demand', '2026-12-28'],
	])('on %s is the %s one, %s', (on, kind, deadline) => {
		expect(openDeadline(item, d(on))).toEqual({ kind, on: deadline })
	})

	test('is none once the last has passed, or between two', () => {
		expect(openDeadline(item, d('2026-12-29'))).toBeNull()
		expect(openDeadline(makeTaxItem({ designated: '2026-11-30' }), d('2026-12-01'))).toBeNull()
	})

	test('is the statutory one of a return not yet noticed', () => {
		const filed = makeTaxItem({ statutory: '2026-11-30', noticed: null, designated: null })
		expect(openDeadline(filed, d('2026-11-30'))).toEqual({ kind: 'statutory', on: '2026-11-30' })
	})

	test('is no longer the statutory one once a notice went out', () => {
		const noticed = makeTaxItem({ statutory: '2026-12-31', designated: '2026-11-30' })
		expect(openDeadline(noticed, d('2026-12-01'))).toBeNull()
	})

	test('is moved by an extension that covers the day after it', () => {
		const moved = makeTaxItem({
			designated: '2026-11-30',
			extensions: [['2026-12-01', '2027-02-28']],
		})
		expect(openDeadline(moved, d('2027-02-28'))?.on).toBe('2027-02-28')
		expect(isInArrears(moved, d('2027-02-28'))).toBe(false)
		expect(isInArrears(moved, d('2027-03-01'))).toBe(true)
	})
})

test.each([
	['2026-11-30', false],
	['2026-12-01', true],
])('on %s an item due on 2026-11-30 is in arrears: %s', (on, expected) => {
	expect(isInArrears(item, d(on))).toBe(expected)
})

test('an item never noticed is not in arrears', () => {
	expect(isInArrears(makeTaxItem({ noticed: null, designated: null }), d('2030-01-01'))).toBe(false)
})

describe('before the notice', () => {
	test.each([
		[null, null, true],
		[null, '2026-12-31', false],
		['2026-11-23', '2026-12-31', false],
		['2026-11-24', '2026-12-31', true],
	])('noticed %s, due %s: on 2026-11-23 it is awaited: %s', (noticed, designated, expected) => {
		expect(awaitsNotice(makeTaxItem({ noticed, designated }), d('2026-11-23'))).toBe(expected)
	})

	test.each([
		['2026-11-10', '2026-11-20', '2026-11-20'],
		['2026-11-23', null, '2026-11-23'],
		['2026-11-22', null, null],
	])('statutory %s, designated %s: the notice is due on %s', (statutory, designated, expected) => {
		const item = makeTaxItem({ statutory, noticed: null, designated })
		expect(noticeDeadline(item, d('2026-11-23'))).toBe(expected)
	})
})
