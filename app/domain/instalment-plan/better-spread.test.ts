import { describe, expect, test } from 'vitest'
import { type Demand } from './allocation.ts'
import { betterSpread } from './better-spread.ts'

// By day, then by item; a cost stands before the tax: `30+60`.
const rowsOf = (...days: string[]) =>
	days.map((day) =>
		day.split(' ').map((paid) => {
			const [tax = 0, cost = 0] = paid.split('+').map(Number).reverse()
			return { cost, tax }
		}),
	)
const written = (rows: ReturnType<typeof betterSpread>) =>
	rows.map((row) => row.map(({ cost, tax }) => (cost ? `${cost}+${tax}` : `${tax}`)).join(' '))
const demand = (growth: number[], cost = 0, tax = 100): Demand => ({ cost, tax, growth })

describe('tax swapped between items over the days', () => {
	const cases: [string, Demand[], string[], string[]][] = [
		[
			'where two cost less the other way round',
			[demand([0, 1]), demand([0, 5])],
			['100 0', '0 100'],
			['0 100', '100 0'],
		],
		[
			'as far as the smaller of the two goes',
			[demand([0, 1]), demand([0, 5], 0, 40)],
			['100 0', '0 40'],
			['60 40', '40 0'],
		],
		[
			'not where it makes no difference',
			[demand([2, 5]), demand([0, 3])],
			['100 0', '0 100'],
			['100 0', '0 100'],
		],
		[
			// Any two of them swapped cost 20 more, the three in a round 30 less.
			'in a round of three where no two would do',
			[demand([10, 0, 50]), demand([50, 10, 0]), demand([0, 50, 10])],
			['100 0 0', '0 100 0', '0 0 100'],
			['0 0 100', '100 0 0', '0 100 0'],
		],
		[
			'in the dearest round first, and then in what is left of the others',
			[demand([0, 0, 9]), demand([0, 3, 3]), demand([0, 6, 6])],
			['100 0 0', '0 100 0', '0 0 100'],
			['0 0 100', '100 0 0', '0 100 0'],
		],
		[
			// Six more for the first item on the second day, one less for the other.
			'on the day on which it costs least',
			[demand([0, 6, 6]), demand([5, 5, 6])],
			['50 0', '50 0', '0 100'],
			['50 0', '0 50', '50 50'],
		],
		[
			'not before the cost of its item is paid',
			[demand([0, 0, 0]), demand([0, 5, 9], 30, 100)],
			['100 0', '0 30+0', '0 100'],
			['100 0', '0 30+0', '0 100'],
		],
		[
			'on the day the cost is paid, and after',
			[demand([0, 0, 0]), demand([0, 5, 9], 30, 100)],
			['0 0', '60 30+0', '40 100'],
			['0 0', '0 30+60', '100 40'],
		],
		[
			'once the last of a cost paid in parts is',
			[demand([0, 0, 0]), demand([0, 5, 9], 30, 100)],
			['60 10+0', '20 20+0', '20 100'],
			['60 10+0', '0 20+20', '40 80'],
		],
		[
			'never where the cost is not paid at all',
			[demand([0, 0]), demand([0, 5], 30, 100)],
			['60 10+0', '40 10+0'],
			['60 10+0', '40 10+0'],
		],
		['where there is one item, nowhere', [demand([5, 9])], ['50', '50'], ['50', '50']],
	]
	test.each(cases)('%s', (_, demands, before, after) => {
		expect(written(betterSpread(rowsOf(...before), demands))).toEqual(after)
	})

	test('leaves what it was given as it was', () => {
		const rows = rowsOf('100 0', '0 100')
		betterSpread(rows, [demand([0, 1]), demand([0, 5])])
		expect(written(rows)).toEqual(['100 0', '0 100'])
	})
})
