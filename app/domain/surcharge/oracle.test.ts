import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAsked } from '#tests/support/arbitrary-item.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import {
	afterDeadlineByDay,
	afterDeadlineByMonth,
	oneOffOf,
	preNoticeByDay,
} from '#tests/support/surcharge-oracle.ts'
import { surchargeOf } from './surcharge.ts'

describe('the engine agrees with a walk over every day', () => {
	it('under the daily text', () =>
		fc.assert(
			fc.property(anyAsked('R1'), ({ item, on }) => {
				expect(surchargeOf(item, on, seedParameters)).toMatchObject({
					regime: 'R1',
					preNotice: preNoticeByDay(item, on, 'old'),
					oneOff: oneOffOf(item, on),
					afterDeadline: afterDeadlineByDay(item, on),
				})
			}),
			{ numRuns: 80 },
		))

	it('under the monthly text', () =>
		fc.assert(
			fc.property(anyAsked('R2'), ({ item, on }) => {
				expect(surchargeOf(item, on, seedParameters)).toMatchObject({
					regime: 'R2',
					preNotice: preNoticeByDay(item, on, 'new'),
					oneOff: oneOffOf(item, on),
					afterDeadline: afterDeadlineByMonth(item, on, 'new'),
				})
			}),
			{ numRuns: 80 },
		))

	it('under the old law', () =>
		fc.assert(
			fc.property(anyAsked('R0'), ({ item, on }) => {
				expect(surchargeOf(item, on, seedParameters)).toMatchObject({
					regime: 'R0',
					preNotice: 0,
					oneOff: oneOffOf(item, on),
					afterDeadline: afterDeadlineByMonth(item, on, 'old'),
					demandCost: 0,
				})
			}),
			{ numRuns: 80 },
		))
})
