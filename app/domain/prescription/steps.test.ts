import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type PrescriptionFacts, suspensions } from './prescription-event.ts'
import { prescriptionOf } from './prescription.ts'

type Written = Parameters<typeof makeTaxItem>[0]
type Known = Partial<PrescriptionFacts>
const of = (written: Written, known: Known = {}, on = '2026-11-23') =>
	prescriptionOf(
		makeTaxItem(written),
		{ filed: null, interruptions: [], suspensions: [], ...known },
		d(on),
		seedParameters,
	)
const told = (...asked: Parameters<typeof of>) =>
	of(...asked).steps.map(({ kind, from, to, effect, endsOn, article }) =>
		[`${kind} ${from} ${to ?? '…'}`, effect, endsOn ?? 'no end', article.slice(6)].join(', '),
	)
const period = (kind: string, from: string, to: string | null, more = {}) =>
	({ kind, from: d(from), to: to && d(to), ...more }) as never

const ofNotice = [
	'begins 2026-04-01 …, begins, 2031-03-31, §27③2',
	'notice 2026-03-10 2026-03-31, interrupts, 2031-03-31, §28①1, ②1',
]
const ofDemand = [...ofNotice, 'demand 2026-04-01 2026-04-30, interrupts, 2031-04-30, §28①2, ②2']
const declared = 'begins 2026-01-27 …, begins, 2031-01-26, §27③1, ④3'
const unnoticed = { noticed: null, designated: null }

describe('what the ledger shows of an item', () => {
	const claim = period('distribution-claim', '2026-06-01', null)
	const cases: [string, Written, Known, string[]][] = [
		['a notice', {}, {}, ofNotice],
		['a demand', { demand: '2026-04-30' }, {}, ofDemand],
		['a deadline but no notice', { noticed: null }, { filed: false }, [ofNotice[0]!]],
		['neither', unnoticed, {}, [declared]],
		['declared, a notice but no deadline', { designated: null }, { filed: true }, [declared]],
		[
			'declared, a demand but no deadline',
			{ ...unnoticed, demand: '2026-04-30' },
			{ filed: true },
			[declared],
		],
		[
			'a seizure after the demand',
			{ demand: '2026-04-30', seized: true },
			{},
			[...ofDemand, 'seizure 2026-05-01 …, interrupts, no end, §28①4, ②4'],
		],
		[
			'a seizure after the notice, and a claim for a share',
			{ seized: true },
			{ interruptions: [claim] },
			[
				...ofNotice,
				'seizure 2026-04-01 …, interrupts, no end, §28①4, ②4',
				'distribution-claim 2026-06-01 …, interrupts, no end, §28①3, ②3',
			],
		],
		[
			'a seizure with no notice',
			{ ...unnoticed, seized: true },
			{},
			[declared, 'seizure 2026-01-27 …, interrupts, no end, §28①4, ②4'],
		],
		[
			'a demand put off',
			{ demand: '2026-04-30', extensions: [['2026-05-01', '2026-07-31']] },
			{},
			[
				...ofNotice,
				'demand 2026-04-01 2026-07-31, interrupts, 2031-07-31, §28①2, ②2',
				'deferral 2026-05-01 2026-07-31, none, 2031-07-31, §28③2',
			],
		],
	]
	test.each(cases)('%s', (_, written, known, expected) =>
		expect(told(written, known)).toEqual(expected),
	)

	test('a seizure whose days are known is not added again', () => {
		const interruptions = [period('seizure', '2026-06-01', '2026-06-30')]
		expect(told({ seized: true }, { interruptions })).toEqual([
			...ofNotice,
			'seizure 2026-06-01 2026-06-30, interrupts, 2031-06-30, §28①4, ②4',
		])
	})

	test('assessed, with no deadline yet: nothing has begun', () => {
		expect(of({ designated: null }, { filed: false })).toEqual({
			...{ state: 'not-begun', runsFrom: null, endsOn: null, years: 5, steps: [] },
			...{ article: '국세기본법 §27①2', doubtful: ['prescription-on-day-off'] },
		})
	})
})

describe('the order of what happened', () => {
	const later = period('instalments', '2026-09-11', '2026-09-20')
	const overlapping = period('seizure-deferral', '2026-09-15', '2026-09-21')
	const within = period('annual-payment', '2026-09-16', '2026-09-21')
	const suspended = [
		'instalments 2026-09-11 2026-09-20, suspends, 2031-09-10, §28③1',
		'seizure-deferral 2026-09-21 2026-09-21, suspends, 2031-09-11, §28③3',
		'annual-payment 2026-09-16 2026-09-21, none, 2031-09-10, §28③4',
	]

	test('is that of its days, however it is handed in', () => {
		const interruptions = [
			period('seizure', '2026-07-01', '2026-08-31'),
			period('distribution-claim', '2026-06-01', '2026-06-30'),
		]
		const expected = [
			...ofDemand,
			'distribution-claim 2026-06-01 2026-06-30, interrupts, 2031-06-30, §28①3, ②3',
			'seizure 2026-07-01 2026-08-31, interrupts, 2031-08-31, §28①4, ②4',
			suspended[0],
			suspended[2],
			suspended[1],
		]
		const orders = [
			[later, overlapping, within],
			[within, overlapping, later],
		]
		for (const suspensions of orders)
			expect(told({ demand: '2026-04-30' }, { interruptions, suspensions })).toEqual(expected)
	})

	test('ends with the day asked about', () => {
		const steps = (from: string) =>
			of({}, { interruptions: [period('seizure', from, null)] }, '2026-06-01').steps.length
		expect([steps('2026-06-01'), steps('2026-06-02')]).toEqual([3, 2])
		const state = (from: string) =>
			of({}, { suspensions: [period('lawsuit', from, null)] }, '2026-06-01')
		expect(state('2026-06-01')).toMatchObject({ state: 'suspended', endsOn: '2031-04-01' })
		expect(state('2026-06-02').steps).toHaveLength(2)
	})
})

describe('what suspends', () => {
	const declaredKinds = Object.entries(suspensions).filter(([kind]) => kind !== 'deferral')
	test.each(declaredKinds)('%s by %s', (kind, article) => {
		const half = period(kind, '2026-05-01', '2026-10-31')
		expect(told({}, { suspensions: [half] }).slice(2)).toEqual([
			`${kind} 2026-05-01 2026-10-31, suspends, 2031-10-01, ${article.slice(6)}`,
		])
	})

	test('a deadline put off later on', () => {
		expect(told({ extensions: [['2026-05-01', '2026-10-31']] }).slice(2)).toEqual([
			'deferral 2026-05-01 2026-10-31, suspends, 2031-10-01, §28③2',
		])
	})

	test('a suit that was dismissed takes no day, neither from another nor from a new run', () => {
		const suit = period('lawsuit', '2026-05-01', '2026-09-30', { dismissed: true })
		const interruptions = [period('distribution-claim', '2026-07-01', '2026-07-10')]
		const inside = period('instalments', '2026-06-01', '2026-06-10')
		expect(told({}, { interruptions, suspensions: [suit, inside] }).slice(2)).toEqual([
			'lawsuit 2026-05-01 2026-09-30, none, 2031-03-31, §28④',
			'instalments 2026-06-01 2026-06-10, suspends, 2031-04-10, §28③1',
			'distribution-claim 2026-07-01 2026-07-10, interrupts, 2031-07-10, §28①3, ②3',
		])
	})

	test.each([
		['2017-01-01', '2017-12-31', 'none, 2021-03-31'],
		['2017-09-01', '2018-02-27', 'none, 2021-03-31'],
		['2017-09-01', '2018-02-28', 'suspends, 2021-09-28'],
	])('a stay abroad from %s to %s, law since 2018: %s', (from, to, expected) => {
		const old = { statutory: '2016-01-25', noticed: '2016-03-10', designated: '2016-03-31' }
		const suspensions = [period('abroad', from, to)]
		expect(told(old, { suspensions }, '2018-06-01').at(-1)).toBe(
			`abroad ${from} ${to}, ${expected}, §28③6`,
		)
	})

	test('the first day alone lets the time begin a day later', () => {
		expect(of({}, { suspensions: [period('lawsuit', '2026-04-01', '2026-04-01')] })).toMatchObject({
			...{ state: 'running', runsFrom: '2026-04-02', endsOn: '2031-04-01' },
		})
	})
})

describe('while an interruption lasts', () => {
	test('neither one that ends meanwhile nor a suspension lets anything run', () => {
		const interruptions = [
			period('seizure', '2026-06-01', null),
			period('distribution-claim', '2026-07-01', '2026-07-31'),
		]
		const suspensions = [period('instalments', '2026-08-01', null)]
		const found = of({}, { interruptions, suspensions })
		expect(found).toMatchObject({ state: 'interrupted', runsFrom: null, endsOn: null })
		expect(told({}, { interruptions, suspensions }).slice(3)).toEqual([
			'distribution-claim 2026-07-01 2026-07-31, interrupts, no end, §28①3, ②3',
			'instalments 2026-08-01 …, none, no end, §28③1',
		])
	})

	test.each([
		['2026-11-22', 'running', 'none'],
		['2026-11-23', 'suspended', 'suspends'],
	])('a suspension that is over before the new run, to %s, adds nothing', (to, state, effect) => {
		const written = { noticed: '2026-10-10', designated: '2026-10-31', demand: '2026-12-31' }
		const found = of(written, { suspensions: [period('instalments', '2026-11-10', to)] })
		expect(found).toMatchObject({ state, runsFrom: '2027-01-01', endsOn: '2031-12-31' })
		expect(found.steps.at(-1)).toMatchObject({ kind: 'instalments', effect })
	})
})

describe('length and doubts', () => {
	const long = { noticed: '2012-12-10', tax: 500_000_000 }
	const [dayOff, beforeNotice, oldLength] = [
		'prescription-on-day-off',
		'prescription-before-notice',
		'prescription-old-length',
	]
	const cases: [Written, boolean | null, number, number, string[]][] = [
		[{ ...long, designated: '2012-12-30' }, false, 5, 2, [dayOff, oldLength]],
		[{ ...long, designated: '2012-12-31' }, false, 10, 1, [dayOff]],
		[{ ...long, designated: '2012-12-31' }, null, 10, 1, [dayOff, beforeNotice]],
		[unnoticed, null, 5, 2, [dayOff]],
		[{}, true, 5, 2, [dayOff]],
	]
	test.each(cases)('%j, declared: %s: %i years', (written, filed, years, number, doubtful) => {
		expect(of(written, { filed })).toMatchObject({
			...{ years, article: `국세기본법 §27①${number}`, doubtful },
		})
	})

	test('what has only begun runs', () => expect(of(unnoticed).state).toBe('running'))
})
