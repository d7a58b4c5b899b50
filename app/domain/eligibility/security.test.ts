import { describe, expect, test } from 'vitest'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { deferralSecurity, extensionSecurity, type SecurityLimit } from './security.ts'

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
