import { describe, expect, test } from 'vitest'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { deadlineExtension } from './deadline-extension.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { seizureDeferral } from './seizure-deferral.ts'

const on = d('2026-11-23')
const ahead = makeTaxItem({ designated: '2026-11-30' })
const late = makeTaxItem()
const extend = (changed: Partial<EligibilityPerson>, item = ahead) =>
	deadlineExtension([item], makePerson(changed), on, seedParameters)
const defer = (changed: Partial<EligibilityPerson>) =>
	seizureDeferral([late], makePerson(changed), on, seedParameters)

const disaster = (declared: string) => ({
	specialArea: 'disaster' as const,
	disasterDeclaredOn: d(declared),
})

describe('the longer period', () => {
	const facts: [Partial<EligibilityPerson>, number, number][] = [
		[{}, 9, 12],
		[{ specialArea: 'employment-crisis' }, 24, 24],
		[{ specialArea: 'industry-crisis' }, 24, 24],
		[{ specialArea: 'employment-crisis', business: 'closed' }, 9, 12],
		[{ specialArea: 'employment-crisis', smallBusiness: false }, 24, 12],
		[{ disasterHarm: 'injured', disasterDeclaredOn: d('2026-03-01') }, 24, 24],
		[{ disasterHarm: 'heir', disasterDeclaredOn: d('2026-03-01') }, 24, 24],
		[{ disasterHarm: 'heir', kind: 'corporation', disasterDeclaredOn: d('2026-03-01') }, 9, 12],
		[disaster('2024-11-22'), 9, 12],
		[disaster('2024-11-23'), 24, 24],
		[disaster('2024-11-24'), 24, 24],
		[disaster('2026-11-23'), 24, 24],
		[disaster('2026-11-24'), 9, 12],
	]
	test.each(facts)('with %j is %i months of extension, %i of deferral', (changed, months, held) => {
		expect(extend(changed).maximumMonths).toBe(months)
		expect(defer({ honestTaxpayer: true, ...changed }).maximumMonths).toBe(held)
	})

	test('leaves eighteen months free of an extension of two years', () => {
		expect(extend({}).freeMonths).toBe(6)
		expect(extend({ specialArea: 'industry-crisis' }).freeMonths).toBe(18)
	})

	test.each([
		['10', 24],
		['22', 24],
		['31', 24],
		['41', 24],
		['33', 9],
		['57', 9],
		['55', 9],
	])('for tax %s is %i months', (taxCode, months) => {
		const item = makeTaxItem({ designated: '2026-11-30', taxCode })
		expect(extend({ specialArea: 'industry-crisis' }, item).maximumMonths).toBe(months)
	})

	test('is the shortest of all items for all of them together', () => {
		const gift = makeTaxItem({ id: 'b', designated: '2026-11-30', taxCode: '33' })
		const person = makePerson({ specialArea: 'industry-crisis' })
		const found = deadlineExtension([ahead, gift], person, on, seedParameters)
		expect(found.items.map(({ maximumMonths }) => maximumMonths)).toEqual([24, 9])
		expect(found).toMatchObject({ maximumMonths: 9, freeMonths: 6 })
	})

	test('of a rural tax is that of the income tax it rides on, owed beside it or elsewhere', () => {
		const rural = makeTaxItem({ id: 'r', designated: '2026-11-30', taxCode: '55' })
		const income = makeTaxItem({ id: 'i', designated: '2026-11-30', taxCode: '10' })
		const area = { specialArea: 'industry-crisis' } as const
		expect(extend({ ...area, otherItems: [income] }, rural).maximumMonths).toBe(24)
		const both = deadlineExtension([rural, income], makePerson(area), on, seedParameters)
		expect(both.items.map(({ maximumMonths }) => maximumMonths)).toEqual([24, 24])
	})

	const unknown: [Partial<EligibilityPerson>, string[]][] = [
		[{ specialArea: null }, ['specialArea']],
		[{ specialArea: 'disaster', disasterDeclaredOn: null }, ['disasterDeclaredOn']],
		[{ disasterHarm: null }, ['disasterHarm']],
		[{ specialArea: null, disasterHarm: null }, ['specialArea', 'disasterHarm']],
		[{ specialArea: 'employment-crisis', business: null }, ['business']],
	]
	test.each(unknown)('with %j is not promised, and says what would show it', (changed, missing) => {
		const found = extend(changed)
		expect(found.maximumMonths).toBe(9)
		expect(found.longer).toMatchObject({ months: 24, given: false, missing })
		expect(found.missing).toEqual([])
	})

	test('of a deferral hangs on the size of the enterprise too', () => {
		expect(defer({ specialArea: 'employment-crisis', smallBusiness: null }).longer).toMatchObject({
			missing: ['smallBusiness'],
		})
		expect(defer({ specialArea: null, smallBusiness: null }).longer).toMatchObject({
			missing: ['specialArea', 'smallBusiness'],
		})
		expect(defer({}).longer).toBeNull()
	})
})
