import { describe, expect, test } from 'vitest'
import { makePerson } from '#tests/support/eligibility-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { extinction } from './extinction.ts'

// Established in 2018 and sixty months late by 2025, so that its surcharge no longer moves.
const old = { established: '2018-06-30', statutory: '2018-07-10', noticed: '2018-07-01' }
const item = (tax: number, changed: Parameters<typeof makeTaxItem>[0] = {}) =>
	makeTaxItem({ ...old, designated: '2018-07-10', taxCode: '10', tax, ...changed })
const closed = { business: 'closed', closedOn: d('2024-06-30') } as const
const ask = (
	changed: Partial<EligibilityPerson> = {},
	items = [item(10_000_000)],
	on = '2026-11-23',
) => extinction(items, makePerson({ ...closed, ...changed }), d(on), seedParameters)
const unmet = (found: ReturnType<typeof ask>) =>
	found.reasons.filter(({ met }) => met === false).map(({ key }) => key)

describe('the extinction of a debt', () => {
	test('is open to one whose businesses all closed and whose debt is small and old', () => {
		expect(ask()).toMatchObject({
			answer: 'eligible',
			extinguishes: true,
			stopsSeizure: false,
			stopsSurcharge: false,
			decidedBy: 'committee',
			decideBy: '2027-05-24',
			deemedApproval: false,
			covers: ['a'],
			measured: { amount: 15_025_000, limit: 50_000_000 },
		})
	})

	test('is taken to be shut to one who never had a business, and said to be a doubt', () => {
		const never = ask({ business: 'never', closedOn: null })
		expect(unmet(never)).toEqual(['all-businesses-closed'])
		expect(never.doubtful).toContain('never-in-business')
		expect(ask().doubtful).not.toContain('never-in-business')
	})

	test.each([
		['2025-12-31', 'not'],
		['2026-01-01', 'eligible'],
		['2028-12-31', 'eligible'],
		['2029-01-02', 'eligible'],
		['2029-01-03', 'not'],
	])('applied for on %s is %s: the last day falls on days off', (on, answer) => {
		const found = ask({}, [item(10_000_000)], on)
		expect(found).toMatchObject({ answer, sunset: '2029-01-02' })
	})

	const conduct: [Partial<EligibilityPerson>, string[]][] = [
		[{ kind: 'corporation' }, ['resident-individual']],
		[{ resident: false }, ['resident-individual']],
		[{ business: 'running', closedOn: null }, ['all-businesses-closed']],
		[{ business: 'never', closedOn: null }, ['all-businesses-closed']],
		[{ closedOn: d('2026-11-24') }, []],
		[{ closedOn: d('2026-11-25') }, ['all-businesses-closed']],
		[{ taxOffence: true }, ['no-tax-offence']],
		[{ taxInvestigation: true }, ['no-tax-investigation']],
		[{ reliefsUsed: ['extinction-2018'] }, ['not-extinguished-before']],
		[{ reliefsUsed: ['closed-business-relief'] }, []],
		[{ receipts: [1_500_000_000] }, ['receipts-below-limit']],
		[{ receipts: [1_499_999_999] }, []],
		[{ receipts: [4_499_999_997, 1, 1] }, []],
		[{ receipts: [4_499_999_998, 1, 1] }, ['receipts-below-limit']],
		[{ taxOffence: true, resident: false }, ['resident-individual', 'no-tax-offence']],
	]
	test.each(conduct)('with %j lacks %j', (changed, missing) => {
		expect(unmet(ask(changed))).toEqual(missing)
	})

	test('asks for what nobody has said yet, once each', () => {
		const unknown = makePerson({
			...closed,
			resident: null,
			property: null,
			taxOffence: null,
			taxInvestigation: null,
			reliefsUsed: null,
			receipts: null,
		})
		expect(ask(unknown)).toMatchObject({
			answer: 'needs-answer',
			missing: [
				'resident',
				'property',
				'taxOffence',
				'taxInvestigation',
				'reliefsUsed',
				'receipts',
			],
		})
	})
})

describe('the debt it measures', () => {
	test.each([
		['2024-12-31', ['a']],
		['2025-01-01', []],
	])('has a designated deadline of %s: %j', (designated, covers) => {
		const late = item(10_000_000, {
			established: '2023-12-31',
			noticed: '2024-12-02',
			statutory: '2024-05-31',
			designated,
		})
		expect(ask({}, [late]).covers).toEqual(covers)
	})

	test.each([
		['10', ['a']],
		['41', ['a']],
		['22', []],
		['31', []],
		['55', []],
	])('is tax %s: %j', (taxCode, covers) => {
		expect(ask({}, [item(10_000_000, { taxCode })]).covers).toEqual(covers)
	})

	test('takes in the rural tax that rides on income tax', () => {
		const items = [item(10_000_000), item(1_000_000, { id: 'b', taxCode: '55' })]
		expect(ask({}, items).covers).toEqual(['a', 'b'])
	})

	// 3 % and 47.25 % of the tax: the sum is 1.5025 times the tax, each part brought to ten won.
	test.each([
		[33_277_860, 49_999_970, []],
		[33_277_870, 49_999_990, []],
		[33_277_880, 50_000_000, []],
		[33_277_890, 50_000_020, ['within-limit']],
	])('of %i won with its surcharge is %i', (tax, amount, missing) => {
		const found = ask({}, [item(tax)])
		expect(found.measured?.amount).toBe(amount)
		expect(unmet(found)).toEqual(missing)
	})

	test('counts surcharge only to the day it must have arisen by', () => {
		const daily = item(10_000_000, {
			established: '2022-12-31',
			statutory: '2023-05-31',
			noticed: '2023-09-01',
			designated: '2023-09-30',
		})
		const now = ask({}, [daily]).measured
		expect(ask({}, [daily], '2028-11-23').measured).toEqual(now)
	})

	test('is less what was paid since', () => {
		const paid = item(10_000_000, { payments: [['2026-03-02', 1_000_000]] })
		expect(ask({}, [paid]).measured?.amount).toBe(14_025_000)
	})

	// 1.4 times the property is taken off, what is secured on it is put back.
	test.each([
		[0, 0, 15_025_000, 'eligible'],
		[5_000_000, 0, 8_025_000, 'eligible'],
		[10_732_142, 0, 2, 'eligible'],
		[10_732_143, 0, 0, 'not'],
		[20_000_000, 20_000_000, 7_025_000, 'eligible'],
		[20_000_000, 90_000_000, 15_025_000, 'eligible'],
	])(
		'with property of %i, %i of it secured, is %i: %s',
		(property, securedClaims, amount, answer) => {
			const found = ask({ property, securedClaims })
			expect(found).toMatchObject({ measured: { amount }, answer })
		},
	)
})

describe('what the screen rests on', () => {
	const factOf = (key: string, changed: Partial<EligibilityPerson>) =>
		ask(changed).reasons.find((reason) => reason.key === key)

	test.each([
		['resident-individual', { kind: 'corporation' } as const, false, 'kind'],
		['resident-individual', { resident: null }, null, 'resident'],
		['all-businesses-closed', { business: null }, null, 'business'],
		['all-businesses-closed', { closedOn: null }, null, 'closedOn'],
		['collection-hard', { property: null }, null, 'property'],
		['collection-hard', { property: 1_000_000_000, securedClaims: null }, null, 'securedClaims'],
	])('%s of %j is %s and hangs on %s', (key, changed, met, fact) =>
		expect(factOf(key, changed)).toMatchObject({ met, fact }),
	)

	test('is the day of the answer from the first day of the article on', () => {
		expect(ask({}, undefined, '2025-12-31').decideBy).toBeNull()
		expect(ask({}, undefined, '2026-01-01').decideBy).toBe('2026-07-01')
	})

	const [limit] = seedParameters.figures.filter(({ key }) => key === 'extinction.limit')
	const others = seedParameters.figures.filter(({ key }) => key !== 'extinction.limit')
	const askUnder = (limits: (typeof limit)[]) => {
		const figures = [...others, ...limits.map((one) => one!)]
		const parameters = { ...seedParameters, version: 'other', figures }
		return extinction([item(10_000_000)], makePerson(closed), d('2026-11-23'), parameters)
	}

	test('is the newest limit on file, whatever order they stand in, and an end where it has one', () => {
		const next = { ...limit!, from: d('2026-06-01'), to: null, value: '60000000' }
		const before = { ...limit!, to: d('2026-05-31') }
		for (const limits of [
			[before, next],
			[next, before],
		]) {
			expect(askUnder(limits)).toMatchObject({ measured: { limit: 60_000_000 }, sunset: null })
		}
		expect(() => askUnder([])).toThrow('No figure extinction.limit')
	})
})
