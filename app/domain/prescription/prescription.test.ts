import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type PrescriptionFacts } from './prescription-event.ts'
import { prescriptionOf } from './prescription.ts'

type Written = Parameters<typeof makeTaxItem>[0]
const of = (written: Written, facts: Partial<PrescriptionFacts> = {}, on = '2026-11-23') =>
	prescriptionOf(
		makeTaxItem(written),
		{ filed: null, interruptions: [], suspensions: [], ...facts },
		d(on),
		seedParameters,
	)
const period = (kind: string, from: string, to: string | null) =>
	({ kind, from: d(from), to: to && d(to) }) as never

describe('the time of collection', () => {
	test('runs five years from the day after the deadline of the notice', () => {
		expect(of({})).toMatchObject({
			...{ state: 'running', runsFrom: '2026-04-01', endsOn: '2031-03-31', years: 5 },
		})
	})

	test('of what was declared from the day after the statutory deadline', () => {
		const declared = { noticed: null, designated: null }
		expect(of(declared, { filed: true })).toMatchObject({
			...{ runsFrom: '2026-01-27', endsOn: '2031-01-27' },
		})
		const extended = { ...declared, extensions: [['2026-01-27', '2026-04-30']] as const }
		expect(of(extended, { filed: true }).runsFrom).toBe('2026-05-01')
	})

	test('of 500 million won ten years', () => {
		expect(of({ tax: 499_999_999 }).years).toBe(5)
		expect(of({ tax: 500_000_000 })).toMatchObject({ years: 10, endsOn: '2036-03-31' })
		expect(of({ tax: 499_999_999, otherPenalty: 9_000_000 }).years).toBe(5)
	})

	test('begins anew after a demand', () => {
		expect(of({ demand: '2026-04-30' })).toMatchObject({
			...{ runsFrom: '2026-05-01', endsOn: '2031-04-30' },
		})
	})

	test('ends on the next working day', () => {
		// 2032-05-01 to 03 are days off.
		expect(of({ demand: '2027-04-30' }, {}, '2027-05-01').endsOn).toBe('2032-04-30')
		expect(of({ demand: '2027-05-01' }, {}, '2027-05-02').endsOn).toBe('2032-05-04')
	})

	test('has not begun while the deadline is ahead', () => {
		expect(of({ designated: '2026-12-31' })).toMatchObject({ state: 'not-begun', endsOn: null })
		expect(of({ designated: '2026-11-22' }).state).toBe('running')
	})

	test.each([
		['2031-03-31', 'running'],
		['2031-04-01', 'completed'],
	])('on %s is %s', (on, state) => expect(of({}, {}, on).state).toBe(state))
})

describe('an interruption', () => {
	test('lets nothing run while a seizure stands', () => {
		expect(of({ seized: true })).toMatchObject({ state: 'interrupted', endsOn: null })
		const standing = [period('seizure', '2026-06-01', null)]
		expect(of({}, { interruptions: standing }).state).toBe('interrupted')
	})

	test('begins the time anew the day after it ends', () => {
		const interruptions = [period('seizure', '2026-06-01', '2026-08-31')]
		expect(of({ seized: true }, { interruptions })).toMatchObject({
			...{ state: 'running', runsFrom: '2026-09-01', endsOn: '2031-09-01' },
		})
	})

	test('is none where a seizure was released at once', () => {
		const seizure = { kind: 'seizure', from: d('2026-06-01'), to: d('2026-06-02') } as const
		const { endsOn, steps } = of({}, { interruptions: [{ ...seizure, releasedAtOnce: true }] })
		expect(endsOn).toBe('2031-03-31')
		expect(steps.at(-1)).toMatchObject({ effect: 'none', article: '국세기본법 §28①4 괄호' })
		const claim = { ...seizure, kind: 'distribution-claim', releasedAtOnce: true } as const
		expect(of({}, { interruptions: [claim] }).endsOn).toBe('2031-06-02')
	})

	test('comes too late once the time is over', () => {
		const interruptions = [period('seizure', '2031-04-01', '2031-05-01')]
		expect(of({}, { interruptions }, '2031-06-01').state).toBe('completed')
		const lastDay = [period('seizure', '2031-03-31', '2031-05-01')]
		expect(of({}, { interruptions: lastDay }, '2031-06-01')).toMatchObject({
			...{ state: 'running', runsFrom: '2031-05-02' },
		})
	})

	test('by a notice comes too late for what was declared five years before', () => {
		const old = { statutory: '2020-07-27', noticed: '2026-03-10' }
		expect(of(old, { filed: true }).state).toBe('completed')
		expect(of(old, { filed: null })).toMatchObject({
			...{ state: 'running', doubtful: ['prescription-on-day-off', 'prescription-before-notice'] },
		})
	})
})

describe('a suspension', () => {
	const until = (...suspensions: never[]) => of({}, { suspensions }).endsOn

	test('adds its days', () => {
		expect(until(period('instalments', '2026-06-01', '2026-06-30'))).toBe('2031-04-30')
		expect(until(period('seizure-deferral', '2026-03-01', '2026-04-10'))).toBe('2031-04-10')
	})

	test('that was over before the time began is none', () => {
		expect(until(period('instalments', '2026-02-01', '2026-02-28'))).toBe('2031-03-31')
	})

	test('beside one that lasts adds nothing of its own', () => {
		const lasting = period('instalments', '2026-11-01', null)
		const inside = period('lawsuit', '2026-11-05', '2026-11-10')
		expect(until(lasting, inside)).toBe(until(lasting))
	})

	test('inside another does not hide how long that one was', () => {
		const outer = period('instalments', '2026-06-01', '2026-07-10')
		const inside = period('lawsuit', '2026-06-20', '2026-06-25')
		const third = period('annual-payment', '2026-07-01', '2026-07-10')
		expect(until(outer, inside, third)).toBe(until(outer))
	})

	test('counts a day once, whatever else suspends it', () => {
		const both = [
			period('instalments', '2026-06-01', '2026-06-30'),
			period('annual-payment', '2026-06-16', '2026-07-10'),
			period('lawsuit', '2026-06-20', '2026-06-25'),
		]
		expect(until(...(both as never[]))).toBe('2031-05-12')
	})

	test.each([
		['2026-06-01', '2026-12-31', '2026-11-01', '2027-03-31', '2032-01-29'],
		['2026-06-01', null, '2026-11-01', '2026-12-31', '2031-10-31'],
		['2026-06-01', null, '2026-11-01', '2026-11-20', '2031-09-23'],
	])(
		'from %s to %s and another from %s to %s: what is known of both counts, to %s',
		(from, to, next, end, endsOn) => {
			const both = [period('instalments', from, to), period('lawsuit', next, end)]
			expect(of({}, { suspensions: both })).toMatchObject({ state: 'suspended', endsOn })
		},
	)

	test('that lasts goes on after two interruptions within it', () => {
		const suspensions = [period('instalments', '2026-05-01', null)]
		const interruptions = [
			period('distribution-claim', '2026-06-01', '2026-06-30'),
			period('distribution-claim', '2026-08-01', '2026-08-10'),
		]
		expect(of({}, { suspensions, interruptions })).toMatchObject({
			...{ state: 'suspended', runsFrom: '2026-11-24', endsOn: '2031-11-24' },
		})
	})

	test('of a suit that was dismissed is none', () => {
		const suit = { kind: 'lawsuit', from: d('2026-06-01'), to: d('2026-06-30') } as const
		expect(of({}, { suspensions: [{ ...suit, dismissed: true }] }).endsOn).toBe('2031-03-31')
		expect(of({}, { suspensions: [suit] }).endsOn).toBe('2031-04-30')
	})

	test('by a stay abroad needs six months', () => {
		// 184 days: 2031-10-01, which lies in the days of 추석.
		expect(until(period('abroad', '2026-05-01', '2026-10-30'))).toBe('2031-03-31')
		expect(until(period('abroad', '2026-05-01', '2026-10-31'))).toBe('2031-10-06')
		expect(until(period('abroad', '2026-05-01', null))).toBe('2031-03-31')
	})

	test('that lasts is said', () => {
		expect(of({}, { suspensions: [period('instalments', '2026-11-01', null)] })).toMatchObject({
			...{ state: 'suspended', endsOn: '2031-04-23' },
		})
	})

	test('goes on after an interruption within it', () => {
		const suspensions = [period('seizure-deferral', '2026-05-01', '2027-04-30')]
		const interruptions = [period('distribution-claim', '2026-06-01', '2026-06-30')]
		expect(of({}, { suspensions, interruptions }, '2027-06-01')).toMatchObject({
			...{ state: 'running', runsFrom: '2027-05-01', endsOn: '2032-04-30' },
		})
	})

	test('by an extension of the deadline is the deadline moved, and counts once', () => {
		const extensions = [['2026-04-01', '2026-12-31']] as const
		expect(of({ extensions }, {}, '2027-02-01')).toMatchObject({
			...{ runsFrom: '2027-01-01', endsOn: '2031-12-31' },
		})
	})
})
