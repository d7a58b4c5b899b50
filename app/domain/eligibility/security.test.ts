import { describe, expect, test } from 'vitest'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import {
	deferralSecurity,
	extensionSecurity,
	securityDoubts,
	type SecurityLimit,
} from './security.ts'

const facts = (tax: number, changed: Partial<EligibilityPerson> = {}) => ({
	covered: [makeTaxItem({ tax, designated: '2026-11-30' })],
	person: makePerson({ causes: ['living-costs'], ...changed }),
	on: d('2026-11-23'),
	parameters: seedParameters,
})
const keys = ({ securityWaivers }: ReturnType<typeof deferralSecurity>) =>
	securityWaivers.map(({ key }) => key)
// The days before the notice add 0.924 % to the tax.
const payable = 1.00924

describe('security', () => {
	test.each<[SecurityLimit, number]>([
		['security.waived-up-to', 70_000_000],
		['security.waived-up-to-restart', 100_000_000],
	])('by %s may be spared up to %i won', (limit, most) => {
		const tax = Math.floor(most / payable)
		expect(keys(extensionSecurity(facts(tax - 10_000), limit))).toEqual(['small-amount-by-rule'])
		expect(keys(extensionSecurity(facts(tax + 10_000), limit))).toEqual([])
	})

	test('is none after a disaster or a theft, whatever the sum', () => {
		expect(
			extensionSecurity(
				facts(900_000_000, { causes: ['disaster-theft'] }),
				'security.waived-up-to',
			),
		).toMatchObject({ security: 'waived', securityWaivers: [{ key: 'disaster-or-theft' }] })
	})

	test('may be spared a business with a serious loss that is able to pay', () => {
		const loss = facts(900_000_000, { causes: ['sales-fell'] })
		expect(extensionSecurity(loss, 'security.waived-up-to')).toMatchObject({
			security: 'may-be-asked',
			securityWaivers: [{ key: 'loss-but-able-to-pay' }],
		})
	})

	test.each([
		[true, ['honest-and-plan-accepted']],
		[false, []],
		[null, []],
	])('for a deferral, honest %s: %j', (honestTaxpayer, waivers) => {
		expect(keys(deferralSecurity(facts(900_000_000, { honestTaxpayer })))).toEqual(waivers)
	})
})

test('each waiver names its article, and only the one of the old rule is a doubt', () => {
	const small = facts(1_000_000, { causes: ['sales-fell'], honestTaxpayer: true })
	const asked = extensionSecurity(small, 'security.waived-up-to')
	expect(asked.securityWaivers).toEqual([
		{ key: 'loss-but-able-to-pay', article: '국세징수법 시행령 §16 1호' },
		{ key: 'small-amount-by-rule', article: '국세징수사무처리규정 §89②' },
	])
	expect(deferralSecurity(small)).toEqual({
		security: 'may-be-asked',
		securityWaivers: [
			{ key: 'honest-and-plan-accepted', article: '국세징수법 §105③ 단서' },
			{ key: 'small-amount-by-rule', article: '국세징수사무처리규정 §89②' },
		],
	})
	const waived = extensionSecurity(facts(1_000_000, { causes: ['disaster-theft'] }), limit)
	expect(waived.securityWaivers).toEqual([
		{ key: 'disaster-or-theft', article: '국세징수법 시행령 §16 2호' },
	])
	expect(securityDoubts(asked)).toEqual(['security-by-old-rule'])
	expect(securityDoubts(waived)).toEqual([])
})

test('the sum of the rule itself is still spared, and nothing covered is not', () => {
	const exact = { ...facts(0), covered: [makeTaxItem({ tax: 70_000_000, ...unlate })] }
	expect(keys(extensionSecurity(exact, limit))).toEqual(['small-amount-by-rule'])
	const over = { ...facts(0), covered: [makeTaxItem({ tax: 70_000_010, ...unlate })] }
	expect(keys(extensionSecurity(over, limit))).toEqual([])
	expect(keys(extensionSecurity({ ...facts(0), covered: [] }, limit))).toEqual([])
})

const limit = 'security.waived-up-to'
const unlate = { statutory: '2026-11-25', noticed: '2026-11-10', designated: '2026-11-30' }
