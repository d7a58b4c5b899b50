import { expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type Relief } from '../relief.ts'
import { growthOf } from './growth.ts'

const day = 220_000_000 // 0.022 %
const once = 30_000_000_000 // 3 %
const month = 6_700_000_000 // 0.67 %
const days = ['2026-11-23', '2026-11-24'].map(d)
const daily = makeTaxItem({ demandCost: 2_830 })
const monthly = makeTaxItem({
	...{ statutory: '2026-06-01', noticed: '2026-07-10', designated: '2026-07-31' },
	demandCost: 2_830,
})

const cases: [string, typeof daily, Relief, number[]][] = [
	// 42 days before the notice; 237 from the first of April on.
	['day', daily, 'voluntary-plan', [279 * day + once, 280 * day + once]],
	['day and waived', daily, 'closed-business-relief', [0, 0]],
	// 38 days before the notice; three months by the 23rd of November.
	['month', monthly, 'seizure-deferral', [0, 0].fill(38 * day + once + 3 * month)],
	['month, the rest waived', monthly, 'closed-business-relief', [3 * month, 3 * month]],
]
test.each(cases)('what a won unpaid has cost by the %s', (_name, item, relief, grown) => {
	expect(growthOf(item, relief, days, seedParameters)).toEqual(grown)
})

test('of no day is nothing', () => {
	expect(growthOf(daily, 'voluntary-plan', [], seedParameters)).toEqual([])
})
