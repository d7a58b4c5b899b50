import { describe, expect, test } from 'vitest'
import { people } from '#tests/support/answered-people.ts'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type EligibilityPerson } from '../eligibility/eligibility-person.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { planForPerson } from './plan-for-person.ts'

const late = makeTaxItem()
const ahead = makeTaxItem({ id: 'ahead', designated: '2026-12-31' })
const gift = makeTaxItem({ id: 'gift', taxCode: '33' })
const asked = (
	relief: Relief,
	items: readonly TaxItem[],
	person: Partial<EligibilityPerson>,
	count: number,
) => {
	const days = { on: d('2026-11-23'), firstDueOn: d('2026-12-10'), payDay: 10 } as const
	return planForPerson({ relief, items, ...days, count }, makePerson(person), seedParameters)
}

describe('the schedule for a person', () => {
	const area = { specialArea: 'employment-crisis' } as const
	const planned: [string, Partial<EligibilityPerson>, number][] = [
		['who trades, of a year', {}, 12],
		['who does not, but always paid', { business: 'closed', honestTaxpayer: true }, 12],
		['of whom nothing is known', people.unknown, 12],
		['in a special area, of two years', area, 24],
	]
	test.each(planned)('%s', (_name, person, count) => {
		const { plan, waived, refusals } = asked('seizure-deferral', [late], person, count)
		expect([plan?.instalments.length, waived, refusals]).toEqual([count, 0, undefined])
	})

	const ground = ['business-or-honest', '국세징수법 §105①1·2']
	const tooMany = ['too_many_instalments', '국세징수법 시행령 §77①']
	const inArrears = ['in-arrears', '국세징수법 §105①']
	const notHeld = ['item_not_covered', '국세징수법 §105']
	const closed = { business: 'closed' } as const
	type Refused = [Relief, readonly TaxItem[], Partial<EligibilityPerson>, number, string[][]]
	const refused: Refused[] = [
		['seizure-deferral', [late], {}, 13, [tooMany]],
		['seizure-deferral', [late], closed, 12, [ground]],
		['seizure-deferral', [late], closed, 13, [ground, tooMany]],
		// Once, though every item lacks what none of them meets.
		['seizure-deferral', [ahead], {}, 2, [inArrears, notHeld]],
		['seizure-deferral', [late, ahead], {}, 2, [inArrears, notHeld]],
		[
			'closed-business-relief',
			[late, gift],
			people.unknown,
			2,
			[
				['named-tax', '조세특례제한법 §99의10①'],
				['item_not_covered', '조세특례제한법 §99의10'],
			],
		],
	]
	test.each(refused)('%s is refused by every reason', (relief, items, person, count, reasons) => {
		const { plan, refusals } = asked(relief, items, person, count)
		expect(plan).toBeUndefined()
		expect(refusals?.map(({ reason, article }) => [reason, article])).toEqual(reasons)
	})
})
