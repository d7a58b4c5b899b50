import { describe, expect, test } from 'vitest'
import { people } from '#tests/support/answered-people.ts'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { leastTurn, nearestTurn } from './nearest-turn.ts'
import { whatWouldChange } from './what-would-change.ts'

const late = makeTaxItem({ demand: '2026-04-30' })
const seized = makeTaxItem({ demand: '2026-04-30', seized: true })
const demanded = makeTaxItem({ tax: 900_000, designated: '2026-10-30', demand: '2026-12-21' })
const old = makeTaxItem({
	...{ established: '2022-12-31', statutory: '2023-05-31' },
	...{ noticed: '2023-08-10', designated: '2023-08-31' },
})

type Changed = Partial<EligibilityPerson>
const row = (relief: Relief, item: TaxItem, person: Changed, ...said: readonly string[]) => ({
	...{ relief, item, person, said },
})
const named = 'closed-business-relief'
const put = 'restart-deferral'

const ways = (relief: Relief, item: TaxItem, person: Changed) =>
	whatWouldChange(relief, [item], makePerson(person), d('2026-11-23'), seedParameters).map(
		({ facts, answer }) =>
			`${answer}: ${facts.map(({ fact, to }) => `${fact} ${String(to)}`).join(', ')}`,
	)

const again = (changed: Changed): Changed => ({ ...people.open, ...changed })
const closedForGood = (changed: Changed): Changed => ({ ...people.closed, ...changed })
const job = { restart: 'employment', workDaysAMonth: 20, payAMonth: 2_000_000 } as const

describe('a shut door opens', () => {
	const after = again({ restartedOn: d('2026-11-01') })
	const before = again({ registeredOn: d('2024-05-30') })
	const rich = again({ receipts: [2_000_000_000, 1_000_000_000] })
	const insured = again({ restart: 'insured-work', insuredMonths: 2 })
	const many = again({ bookkeeping: false, resident: false, arrearsInFiveYears: 20 })
	const work = 'needs-answer: restart employment'
	test.each([
		row(named, late, after, 'eligible: day 2026-12-01', 'eligible: restartedOn 2026-10-23'),
		row(
			...([named, late, before, work] as const),
			...['eligible: closedOn 2024-05-30', 'eligible: registeredOn 2024-05-31'],
		),
		row(named, late, again({ business: 'closed' }), 'eligible: business running', work),
		row(named, late, again({ restart: 'none' }), 'eligible: restart business'),
		row(
			...([named, late, again({ ...job, sameEmployer: false })] as const),
			...['eligible: restart business', 'eligible: sameEmployer true'],
		),
		row(named, late, insured, 'eligible: restart business'),
		row(named, late, again({ propertyThen: 9_000_000 }), 'eligible: propertyThen 3741871'),
		row(named, late, again({ propertySince: 9_000_000 }), 'eligible: propertySince 5238619'),
		row(named, late, rich, 'eligible: receipts 1499999999'),
		row(put, late, again({ restartSupport: [] }), 'eligible: restartSupport restart-loan'),
		row(put, late, again({ bookkeeping: false }), 'eligible: bookkeeping true'),
		row(put, late, again({ arrearsInFiveYears: 20 }), 'eligible: arrearsInFiveYears 14'),
		row(put, late, again({ taxInvestigation: true }), 'eligible: taxInvestigation false'),
		row(put, late, many, 'eligible: resident true, arrearsInFiveYears 14, bookkeeping true'),
		row(
			...(['seizure-deferral', late, closedForGood({ honestTaxpayer: false })] as const),
			...['eligible: business running', 'eligible: honestTaxpayer true'],
		),
		row(
			...(['extinction', old, closedForGood({ property: 60_000_000, securedClaims: 0 })] as const),
			'eligible: property 3953071',
		),
		// By nothing the engine can name.
		row('restart-extension', late, again({})),
		row('notice-deferral', demanded, again({})),
		row('auction-hold', late, again({})),
		row(put, late, { ...many, taxInvestigation: true }),
	])('of $relief %#', ({ relief, item, person, said }) =>
		expect(ways(relief, item, person)).toEqual(said),
	)
})

describe('an open door shuts', () => {
	const found = ['resident false', 'taxInvestigation true']
	const property = ['propertyThen 3741872', 'propertySince 5238620']
	const rules = [...found, 'bookkeeping false', 'arrearsInFiveYears 15']
	test.each([
		row(
			...([named, late, again({})] as const),
			...['day 2030-01-01', 'business closed, closedOn 2026-11-23', 'restart insured-work'],
			...[...found, ...property, 'receipts 1500000000', 'closedOn 2025-03-03'],
			...['registeredOn 2024-05-30', 'restartedOn 2024-05-30'],
		),
		row(
			...([named, late, again({ ...job, sameEmployer: true, payAMonth: 900_000 })] as const),
			...['day 2030-01-01', 'business closed, closedOn 2026-11-23', 'restart insured-work'],
			...[...found, 'sameEmployer false', ...property, 'workDaysAMonth 14'],
			...['receipts 1500000000', 'closedOn 2025-03-11', 'restartedOn 2024-05-30'],
		),
		row(put, late, again({}), 'day 2027-01-01', ...rules),
		row('restart-extension', demanded, again({}), 'day 2026-12-22', ...rules),
		row(
			...(['seizure-deferral', late, again({ honestTaxpayer: false })] as const),
			'business closed, closedOn 2026-11-23',
		),
		row(
			...(['extinction', old, closedForGood({})] as const),
			...['day 2029-01-03', 'business running', ...found, 'property 4238786'],
			// The survey begins on the day after the application, and a business may close until then.
			...['receipts 1500000000', 'closedOn 2026-11-25'],
		),
		row('voluntary-plan', late, {}),
		row('auction-hold', seized, {}),
	])('of $relief %#', ({ relief, item, person, said }) =>
		expect(ways(relief, item, person)).toEqual(said.map((facts) => `not: ${facts}`)),
	)
})

describe('the nearest step at which an answer turns', () => {
	test.each([1, 2, 3, 7, 8, 9, 64, 99, 100])('is found at %i of 100', (at) => {
		expect(nearestTurn(100, (step) => step >= at)).toBe(at)
		expect(leastTurn(100, (step) => step >= at)).toBe(at)
	})

	test('is none beyond the farthest, and none where nothing can be moved', () => {
		expect(nearestTurn(100, (step) => step >= 101)).toBeUndefined()
		expect(leastTurn(100, (step) => step >= 101)).toBeUndefined()
		expect(leastTurn(0, () => true)).toBeUndefined()
		expect(nearestTurn(0, () => true)).toBeUndefined()
	})
})
