import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from './calendar-date.ts'
import { answerDue, deemedApprovalOn, lawDue, officeDue } from './due.ts'
import { type Relief } from './relief.ts'

const demanded = (demand: string) => makeTaxItem({ designated: '2026-10-31', demand })

describe('an extension is answered', () => {
	test.each([
		// filed, deadline, due, deemed
		['2026-12-01', '2026-12-31', '2026-12-10', '2026-12-11'],
		['2026-12-21', '2026-12-31', '2026-12-30', '2026-12-31'],
		['2026-12-22', '2026-12-31', '2026-12-30', null],
		['2026-12-30', '2026-12-31', '2026-12-30', null],
		['2026-12-31', '2026-12-31', '2026-12-31', null],
	])('filed %s for %s: by %s, deemed on %s', (filed, deadline, due, deemed) => {
		expect(lawDue(['deadline-extension'], [demanded(deadline)], d(filed), seedParameters)).toEqual({
			relief: 'deadline-extension',
			on: due,
			article: '국세징수법 §13④⑤',
		})
		expect(deemedApprovalOn(d(filed), d(deadline), seedParameters)).toBe(deemed)
	})

	test('by the earliest of several deadlines', () => {
		const items = [demanded('2026-12-31'), demanded('2026-12-05'), demanded('2026-11-30')]
		expect(lawDue(['deadline-extension'], items, d('2026-12-01'), seedParameters)?.on).toBe(
			'2026-12-04',
		)
	})

	test('by no law once no deadline is ahead', () => {
		const items = [demanded('2026-11-30')]
		expect(lawDue(['deadline-extension'], items, d('2026-12-01'), seedParameters)).toBeNull()
	})
})

describe('an extinction is answered within six months', () => {
	test.each([
		['2026-11-23', '2027-05-24'],
		['2026-08-31', '2027-03-02'],
	])('filed %s: by %s', (filed, due) => {
		expect(lawDue(['extinction'], [], d(filed), seedParameters)?.on).toBe(due)
	})
})

describe('each relief the law sets the office a day for', () => {
	const items = [
		makeTaxItem({ statutory: '2026-12-10', noticed: null, designated: null }),
		makeTaxItem({ noticed: '2026-12-05', designated: '2026-12-31' }),
		demanded('2026-12-15'),
		makeTaxItem({ designated: '2026-10-31' }),
	]
	const cases: [Relief, string, string][] = [
		['deadline-extension', '2026-12-09', '국세징수법 §13④⑤'],
		['notice-deferral', '2026-12-09', '국세징수법 §14④⑤'],
		['restart-extension', '2026-12-09', '국세징수법 §13④, §14④'],
		['restart-deferral', '2027-02-01', '조세특례제한법 §99의6③'],
		['closed-business-relief', '2027-02-01', '조세특례제한법 §99의10④'],
		['extinction', '2027-06-01', '조세특례제한법 §99의15④'],
	]
	test.each(cases)('%s: by %s, %s', (relief, on, article) => {
		expect(lawDue([relief], items, d('2026-12-01'), seedParameters)).toEqual({
			...{ relief, on, article },
		})
	})

	test.each([
		[0, 'notice-deferral', '2026-12-09'],
		[0, 'restart-extension', '2026-12-09'],
		[1, 'notice-deferral', '2026-12-10'],
		[1, 'restart-extension', '2026-12-10'],
		[2, 'restart-extension', '2026-12-10'],
		[2, 'notice-deferral', undefined],
		[3, 'restart-extension', undefined],
		[3, 'deadline-extension', undefined],
	] as const)('item %i, %s: %s', (item, relief, on) => {
		expect(lawDue([relief], [items[item]!], d('2026-12-01'), seedParameters)?.on).toBe(on)
	})

	test('the one asked for first where two are due on one day', () => {
		const both: Relief[] = ['restart-deferral', 'closed-business-relief']
		for (const asked of [both, both.toReversed()])
			expect(lawDue(asked, [], d('2026-12-01'), seedParameters)?.relief).toBe(asked[0])
	})
})

test('of several reliefs the earliest day of the law counts', () => {
	const asked = ['extinction', 'deadline-extension', 'voluntary-plan'] as const
	expect(lawDue(asked, [demanded('2026-12-31')], d('2026-12-01'), seedParameters)?.relief).toBe(
		'deadline-extension',
	)
	expect(lawDue(['seizure-deferral'], [], d('2026-12-01'), seedParameters)).toBeNull()
})

describe('the office answers in fourteen working days', () => {
	test('Christmas and New Year not counted', () => {
		expect(officeDue(d('2026-12-14'), [], seedParameters)).toBe('2027-01-05')
	})

	test('the days of a pause not counted, that of the answer neither', () => {
		const pauses = [{ from: d('2026-11-25'), to: d('2026-11-30') }]
		expect(officeDue(d('2026-11-23'), [], seedParameters)).toBe('2026-12-11')
		expect(officeDue(d('2026-11-23'), pauses, seedParameters)).toBe('2026-12-16')
	})

	test('no day while it still waits', () => {
		const pauses = [{ from: d('2026-11-25'), to: null }]
		expect(officeDue(d('2026-11-23'), pauses, seedParameters)).toBeNull()
	})
})

test('the taxpayer has ten working days to answer', () => {
	expect(answerDue(d('2026-11-23'), seedParameters)).toBe('2026-12-07')
})
