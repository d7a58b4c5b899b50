import { describe, expect, test } from 'vitest'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { surchargeOf } from '../surcharge/surcharge.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { seizureDeferral } from './seizure-deferral.ts'

const item = makeTaxItem({ designated: '2026-11-30' })
const ask = (on: string, changed: Partial<EligibilityPerson> = {}, items = [item]) =>
	seizureDeferral(items, makePerson(changed), d(on), seedParameters)

describe('a deferral of seizure and sale', () => {
	test.each([
		['2026-11-30', 'not'],
		['2026-12-01', 'eligible'],
	])('on %s, due on 2026-11-30, is %s', (on, answer) => expect(ask(on).answer).toBe(answer))

	const grounds: [EligibilityPerson['business'], boolean | null, string, string[]][] = [
		['running', false, 'eligible', []],
		['running', null, 'eligible', []],
		['closed', true, 'eligible', []],
		['never', true, 'eligible', []],
		['closed', false, 'not', []],
		['never', null, 'needs-answer', ['honestTaxpayer']],
		[null, null, 'needs-answer', ['business']],
		[null, true, 'eligible', []],
	]
	test.each(grounds)('business %s, honest %s: %s', (business, honestTaxpayer, answer, missing) => {
		expect(ask('2026-12-01', { business, honestTaxpayer })).toMatchObject({ answer, missing })
	})

	test.each([
		['running', null, 'business'],
		['closed', true, 'honestTaxpayer'],
	] as const)('business %s, honest %s: rests on %s', (business, honestTaxpayer, fact) => {
		expect(ask('2026-12-01', { business, honestTaxpayer }).reasons[1]?.fact).toBe(fact)
	})

	test('lets the surcharge run on, and no silence approves it', () => {
		expect(ask('2026-12-01')).toMatchObject({
			maximumMonths: 12,
			stopsSurcharge: false,
			stopsSeizure: true,
			stopsSale: true,
			deemedApproval: false,
			decideBy: '2026-12-21',
		})
	})

	test('keeps what is already seized, and holds off its sale', () => {
		const seized = makeTaxItem({ designated: '2026-11-30', seized: true })
		expect(ask('2026-12-01', {}, [seized])).toMatchObject({ stopsSeizure: false, stopsSale: true })
	})

	// 3 % falls due with the deadline: 4,851,490 + 145,540 + one day, and one step above.
	test.each([
		[4_750_000, false],
		[4_900_000, true],
	])('of %i won of tax may go to the committee: %s', (tax, heard) => {
		const { conditions } = ask('2026-12-01', {}, [makeTaxItem({ designated: '2026-11-30', tax })])
		expect(conditions.some(({ key }) => key === 'committee-may-be-heard')).toBe(heard)
	})

	test.each([
		[-1, false],
		[0, true],
		[1, true],
	])('owing %i won beside the sum that may be heard: %s', (beside, heard) => {
		const { payable } = surchargeOf(item, d('2026-12-01'), seedParameters)
		const owing = { ...item, collectionCost: 5_000_000 + beside - payable }
		const { conditions } = ask('2026-12-01', { honestTaxpayer: true }, [owing])
		expect(conditions.map(({ key }) => key)).toEqual(heard ? ['committee-may-be-heard'] : [])
	})

	test('rests on what the office finds, but for the honest', () => {
		const conditionsOf = (honestTaxpayer: boolean | null) =>
			ask('2026-12-01', { honestTaxpayer }, [makeTaxItem({ tax: 100_000 })]).conditions
		const found = [{ key: 'office-finds-collection-possible', article: '국세징수법 §105①2' }]
		expect([true, false, null].map(conditionsOf)).toEqual([[], found, found])
	})

	test('does nothing, and sets no day, where nothing is in arrears', () => {
		expect(ask('2026-11-30')).toMatchObject({
			...{ stopsSeizure: false, stopsSale: false, decideBy: null },
		})
	})

	test('is doubtful where an extension of one of its taxes was revoked', () => {
		const items = [item, { ...item, id: 'b' }]
		const doubtsOf = (...revokedExtensions: string[]) =>
			ask('2026-12-01', { revokedExtensions }, items).doubtful
		expect(doubtsOf('b')).toContain('bar-after-revoked-extension')
		expect(doubtsOf('c')).not.toContain('bar-after-revoked-extension')
	})

	test('is doubtful for one who runs no business', () => {
		const { doubtful } = ask('2026-12-01', { business: 'never', honestTaxpayer: true })
		expect(doubtful).toContain('no-running-business')
		expect(ask('2026-12-01').doubtful).not.toContain('no-running-business')
	})
})
