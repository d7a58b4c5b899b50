import { describe, expect, test } from 'vitest'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { auctionHold } from './auction-hold.ts'
import { calendarDate as d } from '../calendar-date.ts'

const seized = makeTaxItem({ designated: '2026-11-30', seized: true })
const ask = (on: string, items = [seized]) =>
	auctionHold(items, makePerson({ business: 'never' }), d(on), seedParameters)
const unmet = (found: ReturnType<typeof ask>) =>
	found.reasons.filter(({ met }) => met === false).map(({ key }) => key)

describe('holding off an auction', () => {
	test.each([
		['2026-11-30', ['in-arrears', 'something-seized']],
		['2026-12-01', []],
	])('on %s, due on 2026-11-30, lacks %j', (on, lacking) => {
		expect(unmet(ask(on))).toEqual(lacking)
	})

	test('is for what is seized, and says of the rest why not', () => {
		const free = makeTaxItem({ id: 'b', designated: '2026-11-30' })
		const found = ask('2026-12-01', [seized, free])
		expect(found.covers).toEqual(['a'])
		expect(found.items[1]).toMatchObject({ covered: false, maximumMonths: null })
		expect(found.items[1]?.lacks.map(({ key }) => key)).toEqual(['seized'])
		expect(unmet(ask('2026-12-01', [free]))).toEqual(['something-seized'])
		expect(ask('2026-12-01', [free])).toMatchObject({ stopsSale: false, decideBy: null })
	})

	test('holds the sale for a year, once more within two, and nothing else', () => {
		expect(ask('2026-12-01')).toMatchObject({
			answer: 'eligible',
			maximumMonths: 12,
			longer: { months: 24, given: false },
			stopsSale: true,
			decideBy: '2026-12-21',
			stopsSeizure: false,
			stopsSurcharge: false,
			deemedApproval: false,
			security: 'none',
			form: null,
			doubtful: ['auction-hold-old-rule'],
		})
	})
})
