import { describe, expect, test } from 'vitest'
import { type CalendarDate, calendarDate as d } from '#app/domain/calendar-date.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { doorsOf, nearDeadlineOf } from './doors.ts'

const item = makeTaxItem({ demand: '2026-12-10' })
const doors = (on: string, of = item) => doorsOf(of, d(on), seedParameters)
const names = (on: string, of = item) => doors(on, of).map(({ relief }) => relief)
const near = (on: CalendarDate) => nearDeadlineOf(item, on, seedParameters)

describe('the doors of an item', () => {
	test.each([
		['2026-12-09', '2026-12-10', null],
		['2026-12-10', '2026-12-10', null],
		['2026-12-07', '2026-12-10', '2026-12-07'],
		['2026-11-23', '2026-12-10', '2026-12-07'],
	])('on %s the extension is open until %s, in time by %s', (on, until, fileBy) => {
		expect(doors(on).find(({ relief }) => relief === 'deadline-extension')).toEqual({
			...{ relief: 'deadline-extension', until, fileBy },
		})
	})

	test('the day after a demand ran out the extension is shut, the deferral is not', () => {
		expect(names('2026-12-11')).toEqual(['seizure-deferral', 'voluntary-plan'])
		expect(doors('2026-12-11').map(({ until }) => until)).toEqual([null, null])
	})

	test('what is seized can have its sale put off', () => {
		expect(names('2026-12-11', makeTaxItem({ seized: true }))).toContain('auction-hold')
	})

	test('before its notice only the notice can be put off', () => {
		const toCome = makeTaxItem({ statutory: '2027-01-25', noticed: null, designated: null })
		expect(doors('2026-11-23', toCome)).toEqual([
			{ relief: 'deadline-extension', until: '2027-01-25', fileBy: '2027-01-22' },
			{ relief: 'notice-deferral', until: '2027-01-25', fileBy: '2027-01-22' },
			{ relief: 'voluntary-plan', until: null, fileBy: null },
		])
		// A day nobody has been told of yet is no demand.
		expect(nearDeadlineOf(toCome, d('2027-01-24'), seedParameters)).toBeNull()
	})
})

describe('a deadline that runs out soon', () => {
	test.each([
		['2026-12-02', null],
		['2026-12-03', 7],
		['2026-12-04', 6],
		['2026-12-10', 0],
		['2026-12-11', null],
	])('on %s: %s days', (on, daysLeft) => {
		const found = near(d(on))
		expect(found?.daysLeft ?? null).toBe(daysLeft)
		if (found) expect(found).toMatchObject({ kind: 'demand', on: '2026-12-10' })
	})
})
