import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { inPaymentOrder, type ItemOwed, owedOf, payableOf, sharesOf } from './item-share.ts'

const on = d('2026-11-23')

test('what is left of an item, less what is waived of its surcharge', () => {
	// 438,620 won of surcharge and 20,000 of another penalty.
	const item = makeTaxItem({ collectionCost: 50_000, otherPenalty: 20_000 })
	const owed = owedOf(item, on, 38_620, seedParameters)
	expect(owed).toEqual({
		...{ itemId: 'a', ofCost: 50_000, ofTax: 4_800_000, ofSurcharge: 420_000 },
		payable: 5_270_000,
	})
	expect(payableOf([owed, owed])).toBe(10_540_000)
	expect(payableOf([])).toBe(0)
})

describe('a payment', () => {
	const owed = (itemId: string, ofCost: number, ofTax: number, ofSurcharge: number): ItemOwed => ({
		...{ itemId, ofCost, ofTax, ofSurcharge, payable: ofCost + ofTax + ofSurcharge },
	})
	const two = [owed('a', 10, 100, 5), owed('b', 20, 200, 7)]
	const cases: [
		string,
		number,
		[cost: number, tax: number][],
		[string, number, number, number][],
	][] = [
		['of nothing', 0, [], []],
		[
			'of what is allotted',
			80,
			[
				[10, 30],
				[20, 20],
			],
			[
				['a', 10, 30, 0],
				['b', 20, 20, 0],
			],
		],
		[
			'on one of two',
			50,
			[
				[0, 0],
				[20, 30],
			],
			[['b', 20, 30, 0]],
		],
		[
			'that runs out before the second',
			45,
			[
				[10, 30],
				[20, 20],
			],
			[
				['a', 10, 30, 0],
				['b', 5, 0, 0],
			],
		],
		[
			'beyond what is owed of a part',
			200,
			[
				[50, 150],
				[0, 0],
			],
			[
				['a', 10, 100, 5],
				['b', 0, 0, 7],
			],
		],
		[
			'of all',
			342,
			[
				[10, 100],
				[20, 200],
			],
			[
				['a', 10, 100, 5],
				['b', 20, 200, 7],
			],
		],
		[
			'of more than all',
			999,
			[
				[10, 100],
				[20, 200],
			],
			[
				['a', 10, 100, 5],
				['b', 20, 200, 7],
			],
		],
		[
			'with some of the surcharge',
			336,
			[
				[10, 100],
				[20, 200],
			],
			[
				['a', 10, 100, 5],
				['b', 20, 200, 1],
			],
		],
		[
			'allotted to nothing',
			6,
			[],
			[
				['a', 0, 0, 5],
				['b', 0, 0, 1],
			],
		],
	]
	test.each(cases)('%s', (_name, amount, allotted, shares) => {
		const found = sharesOf(
			amount,
			two,
			allotted.map(([cost, tax]) => ({ cost, tax })),
		)
		expect(
			found.map(({ itemId, ofCost, ofTax, ofSurcharge }) => [itemId, ofCost, ofTax, ofSurcharge]),
		).toEqual(shares)
	})
})

test('items come by their deadline, then by their number, without payments still to come', () => {
	const item = (id: string, designated: string | null, statutory: string) =>
		makeTaxItem({ id, designated, statutory, noticed: null })
	const late = item('c', '2026-03-31', '2026-01-26')
	const same = item('b', '2026-03-31', '2026-01-20')
	const unnoticed = item('d', null, '2026-02-15')
	const last = item('a', null, '2026-10-26')
	for (const items of [
		[late, same, unnoticed, last],
		[last, unnoticed, same, late],
		[same, late, last, unnoticed],
	]) {
		expect(inPaymentOrder(items, on).map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a'])
	}
	const payments = [
		['2026-11-22', 1],
		['2026-11-23', 2],
		['2026-11-24', 4],
	] as const
	const [paid] = inPaymentOrder([makeTaxItem({ payments })], on)
	expect(paid?.payments.map(({ amount }) => amount)).toEqual([1, 2])
})
