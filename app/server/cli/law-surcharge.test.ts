import { describe, expect, it } from 'vitest'
import { BadInput } from './bad-input.ts'
import { lawSurcharge } from './law-surcharge.ts'
import { parametersFromFiles } from './parameters-from-files.ts'

const parameters = parametersFromFiles()

const item = {
	id: 'a',
	taxCode: '41',
	establishedOn: '2025-12-31',
	statutoryDueOn: '2026-01-26',
	noticedOn: '2026-03-10',
	designatedDueOn: '2026-03-31',
	tax: 4_800_000,
}

const ask = (change: object = {}, on: unknown = '2026-11-23') =>
	lawSurcharge({ on, items: [{ ...item, ...change }] }, parameters)

const refusal = (input: unknown): string => {
	try {
		lawSurcharge(input, parameters)
	} catch (error) {
		if (error instanceof BadInput) return error.message
		throw error
	}
	return 'answered'
}

describe('law surcharge', () => {
	it('answers the example of the manual, a part payment included', () => {
		const answer = ask({
			collectionCost: 0,
			demandCost: 0,
			payments: [{ on: '2026-05-01', amount: 1_000_000 }],
			extensions: [],
		})
		// 31 days on 4.8 million to the payment day, 206 on 3.8 million after it.
		const afterDeadline = 204_950
		expect(answer).toEqual({
			parameters: parameters.version,
			items: [
				{
					id: 'a',
					regime: 'R1',
					preNotice: 44_350,
					oneOff: 144_000,
					afterDeadline,
					demandCost: 0,
					surcharge: 44_350 + 144_000 + afterDeadline,
					collectionCost: 0,
					paid: 1_000_000,
					payable: 4_800_000 + 44_350 + 144_000 + afterDeadline - 1_000_000,
					trace: expect.any(Array),
				},
			],
		})
		expect(
			answer.items[0]?.trace.map(({ from, to, base, amount }) => [from, to, base, amount]),
		).toEqual([
			['2026-01-27', '2026-03-09', 4_800_000, 44_350],
			['2026-04-01', '2026-04-01', 4_800_000, 144_000],
			['2026-04-01', '2026-05-01', 4_800_000, 32_736],
			['2026-05-02', '2026-11-23', 3_800_000, 172_214],
		])
	})

	it('shows another penalty apart, in what is payable and in no base', () => {
		const [plain] = ask().items
		const [more] = ask({ otherPenalty: 960_000 }).items
		expect(plain).not.toHaveProperty('otherPenalty')
		expect(more?.otherPenalty).toBe(960_000)
		expect(more?.surcharge).toBe(plain?.surcharge)
		expect(more?.payable).toBe((plain?.payable ?? 0) + 960_000)
	})

	it('takes an item that is not noticed yet, by null or by silence', () => {
		const [byNull] = ask({ noticedOn: null, designatedDueOn: null }, '2026-02-10').items
		const { noticedOn: _n, designatedDueOn: _d, ...silent } = item
		const [bySilence] = lawSurcharge({ on: '2026-02-10', items: [silent] }, parameters).items
		expect(bySilence).toEqual(byNull)
		expect(byNull).toMatchObject({ regime: 'R2', preNotice: 14_780, surcharge: 14_780 })
		expect(byNull?.trace).toMatchObject([{ from: '2026-01-27', to: '2026-02-09', days: 14 }])
	})

	it('answers an empty list', () =>
		expect(lawSurcharge({ on: '2026-11-23', items: [] }, parameters).items).toEqual([]))

	it.each<[unknown, string]>([
		[null, 'The request must be an object.'],
		[[], 'The request must be an object.'],
		['{}', 'The request must be an object.'],
		[{ items: [] }, 'on is missing.'],
		[{ on: '2026-11-23' }, 'items is missing.'],
		[{ on: '2026-11-23', items: {} }, 'items must be a list.'],
		[{ on: '2026-11-23', items: [], of: 1 }, 'The request has an unknown field: "of".'],
		[{ on: '2026-02-29', items: [] }, 'on must be a date of the calendar, written YYYY-MM-DD.'],
		[{ on: 20261123, items: [] }, 'on must be a date of the calendar, written YYYY-MM-DD.'],
		[{ on: '1999-12-31', items: [] }, 'on must lie between 2000-01-01 and 2199-12-31.'],
		[{ on: '2026-11-23', items: [7] }, 'items[0] must be an object.'],
		[{ on: '2026-11-23', items: [item, { ...item }] }, 'items[1].id repeats "a".'],
	])('refuses the request %j: %s', (input, sentence) => expect(refusal(input)).toBe(sentence))

	const money = 'must be a whole number of won, 0 or more, written as a JSON number.'
	it.each<[object, string]>([
		[{ tax: undefined }, 'items[0].tax is missing.'],
		[{ tax: -1 }, `items[0].tax ${money}`],
		[{ tax: 0.5 }, `items[0].tax ${money}`],
		[{ tax: '4800000' }, `items[0].tax ${money}`],
		[{ tax: null }, `items[0].tax ${money}`],
		[{ tax: 1e15 + 1 }, 'items[0].tax must not be more than 1000000000000000.'],
		[{ otherPenalty: -1 }, `items[0].otherPenalty ${money}`],
		[{ collectionCost: -1 }, `items[0].collectionCost ${money}`],
		[{ demandCost: 1.5 }, `items[0].demandCost ${money}`],
		[{ id: '' }, 'items[0].id must not be empty.'],
		[{ id: 7 }, 'items[0].id must be text.'],
		[{ id: undefined }, 'items[0].id is missing.'],
		[{ taxCode: 41 }, 'items[0].taxCode must be text of two digits.'],
		[{ taxcode: '41' }, 'items[0] has an unknown field: "taxcode".'],
		[
			{ establishedOn: null },
			'items[0].establishedOn must be a date of the calendar, written YYYY-MM-DD.',
		],
		[
			{ noticedOn: '2026-3-10' },
			'items[0].noticedOn must be a date of the calendar, written YYYY-MM-DD.',
		],
		[{ establishedOn: '2026-01-27' }, 'items[0].statutoryDueOn must not be before establishedOn.'],
		[
			{ statutoryDueOn: '2026-04-01' },
			'items[0].designatedDueOn must not be before statutoryDueOn.',
		],
		[{ noticedOn: '2026-04-01' }, 'items[0].designatedDueOn must not be before noticedOn.'],
		[{ noticedOn: null }, 'items[0].noticedOn must be given where designatedDueOn is.'],
		[{ payments: {} }, 'items[0].payments must be a list.'],
		[{ payments: [{ on: '2026-05-01' }] }, 'items[0].payments[0].amount is missing.'],
		[{ payments: [{ on: '2026-05-01', amount: -5 }] }, `items[0].payments[0].amount ${money}`],
		[
			{ payments: [1, 2].map(() => ({ on: '2026-05-01', amount: 1e15 })) },
			'items[0].payments must not come to more than 1000000000000000 together.',
		],
		[
			{ payments: [{ on: '2026-05-01', amount: 5, by: 'x' }] },
			'items[0].payments[0] has an unknown field: "by".',
		],
		[
			{ extensions: [{ from: '2026-05-02', to: '2026-05-01' }] },
			'items[0].extensions[0].to must not be before from.',
		],
		[
			{ taxCode: '46' },
			'items[0].taxCode 46 is stamp tax, whose surcharge has a rule of its own (국세기본법 §47의4⑨) and is not reckoned here.',
		],
	])('refuses the item %j: %s', (change, sentence) =>
		expect(refusal({ on: '2026-11-23', items: [{ ...item, ...change }] })).toBe(sentence),
	)
})
