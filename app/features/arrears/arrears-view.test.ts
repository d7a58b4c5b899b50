import { expect, test } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { type Language } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { type WrittenItem } from '#tests/support/charged-item.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { arrearsView } from './arrears-view.server.ts'
import { type ItemCase } from './cases-of-items.server.ts'
import { type ShownItem } from './shown-item.ts'
import { wordsIn } from './words.ts'

function shown(
	itemNo: string,
	written: WrittenItem = {},
	more: Partial<ShownItem> = {},
): ShownItem {
	return {
		...makeTaxItem({ ...written, id: itemNo }),
		itemNo,
		attribution: '2025-2',
		stage: 'demand-passed',
		status: 'open',
		seizedOn: null,
		paymentNumber: '0126-0000-1234',
		virtualAccounts: '가나은행:111-22; 다라은행:333-44',
		office: { name: '봄빛세무서', phone: '02-000-0000', hours: '평일 9시부터 18시까지' },
		...more,
	}
}

function view(items: ShownItem[], language: Language = 'ko', cases = new Map<string, ItemCase>()) {
	const facts = { items, cases, asOf: d('2026-11-22'), on: d('2026-11-23') }
	return arrearsView(
		{ ...facts, parameters: seedParameters },
		wordsIn(language, translator(language)),
	)
}

test('the total stands with its day, its next rise and the day of the ledger', () => {
	expect(view([shown('a')])).toMatchObject({
		today: '2026년 11월 23일',
		total: '5,238,620원',
		rise: { payBy: '2026년 11월 23일', on: '2026년 11월 24일', by: '1,050원' },
		asOf: '2026년 11월 22일',
	})
})

test('a card says each part of what a tax comes to, and leaves out what is nothing', () => {
	const [item] = view([
		shown('a', { collectionCost: 50_000, payments: [['2026-05-01', 1_000_000]] }),
	]).items
	expect(item).toMatchObject({ tax: '부가가치세', period: '2025년 제2기' })
	expect(item?.sums).toEqual([
		{ id: 'tax', amount: '4,800,000원' },
		{ id: 'preNotice', amount: '44,350원' },
		{ id: 'oneOff', amount: '144,000원' },
		{ id: 'afterDeadline', amount: '207,210원' },
		{ id: 'collectionCost', amount: '50,000원' },
		{ id: 'paid', amount: '1,000,000원' },
	])
	expect(item?.payable).toBe('4,245,560원')
	expect(item?.payments).toEqual([{ on: '2026년 5월 1일', amount: '1,000,000원' }])
})

test('the account is worded row by row', () => {
	const [item] = view([shown('a')]).items
	expect(item?.trace).toMatchObject({ regime: 'R1', total: '438,620원' })
	expect(item?.trace.rows[0]).toEqual({
		part: 'preNotice',
		period: '2026년 1월 27일부터 2026년 3월 9일까지',
		span: '42일',
		rate: '하루 0.022%',
		base: '4,800,000원',
		amount: '44,350원',
		article: '국세기본법 §47의4①1, 같은 법 시행령 §27의4①',
	})
	expect(item?.trace.rows[1]).toMatchObject({ period: '2026년 4월 1일', span: '한 번' })
})

test('months, and a cost that is what it was, read as such', () => {
	const written = { statutory: '2026-06-01', noticed: '2026-07-10', designated: '2026-07-31' }
	const [item] = view([shown('a', { ...written, demandCost: 2_830 })], 'en').items
	expect(item?.trace.rows.map(({ span, rate }) => `${span}, ${rate}`)).toEqual([
		'38 days, 0.022% a day',
		'Once, 3% once',
		'3 months, 0.67% a month',
		'Once, What it cost',
	])
})

test('how to pay comes with each tax', () => {
	const [item] = view([shown('a')]).items
	expect(item?.paymentNumber).toBe('0126-0000-1234')
	expect(item?.accounts.map(({ bank }) => bank)).toEqual(['가나은행', '다라은행'])
})

test('a tax in an open case says so', () => {
	const open = { reference: 'DB-2026-AAAA-BBBB', standing: 'open' } as const
	const { items } = view([shown('a'), shown('b')], 'ko', new Map([['b', open]]))
	expect(items.map(({ inCase }) => inCase)).toEqual([undefined, open])
})

test('what is paid, cancelled or extinguished stands apart and adds nothing', () => {
	const settled = view([
		shown('owed'),
		shown('paid', { payments: [['2026-03-20', 4_844_350]] }),
		shown('gone', {}, { status: 'cancelled' }),
		shown('waived', {}, { status: 'extinguished' }),
	])
	expect(settled.total).toBe('5,238,620원')
	expect(settled.items.map(({ itemNo }) => itemNo)).toEqual(['owed'])
	expect(settled.settled.map(({ itemNo, why, lastPaidOn }) => [itemNo, why, lastPaidOn])).toEqual([
		['paid', 'paid', '2026년 3월 20일'],
		['gone', 'cancelled', undefined],
		['waived', 'extinguished', undefined],
	])
})

test('days on which payment is put off are named', () => {
	const [item] = view([shown('a', { extensions: [['2026-04-01', '2026-06-30']] })]).items
	expect(item?.dates).toContainEqual({
		id: 'extended',
		on: '2026년 4월 1일부터 2026년 6월 30일까지',
	})
})

test('nothing owed is a view of its own', () => {
	expect(view([])).toMatchObject({ total: '0원', rise: undefined, items: [], settled: [] })
})

test('what may not be seized is that of the day', () => {
	expect(view([]).protection).toMatchObject({ deposit: '2,500,000원', wage: '2,500,000원' })
})

test('what may not be seized of pay is told with both steps, so that nobody reckons on too much', () => {
	const { protection } = view([shown('a')], 'en')
	expect(protection).toMatchObject({ wage: '2,500,000 won', upper: '3,000,000 won' })
	expect(protection.articles).toContain('§42②2')
	for (const language of ['ko', 'en'] as const) {
		const said = translator(language)('arrears:protected.text', protection)
		expect(said).toContain(protection.upper)
	}
})
