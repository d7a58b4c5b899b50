import { describe, expect, test } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { type Answers, type AreaAnswer } from '../declaration.ts'
import { type KnownTaxpayer, personFrom } from './person-from.ts'

const shop: KnownTaxpayer = {
	...{ kind: 'individual', hasBusiness: true, closedOn: d('2024-05-31') },
	...{ receipts: [80_000_000], reliefsUsed: [], taxOffence: false },
}
const employed: Answers = {
	business: { state: 'closed', closedOn: d('2024-05-31'), matters: ['employment'] },
	restart: {
		...{ kind: 'employment', startedOn: d('2026-03-02'), workDaysAMonth: 21, sameEmployer: true },
		...{ closedOn: null, registeredOn: null, payAMonth: 2_100_000, insuredMonths: null },
		...{ propertyThen: null, securedThen: null },
	},
}

describe('what a person ticked at the business', () => {
	test('is open while nobody asked', () => {
		expect(personFrom(shop, {}, [])).toMatchObject({
			...{ restart: null, restartSupport: null, specialArea: null, disasterHarm: null },
		})
	})

	test('left empty says that none of it applies', () => {
		const closed: Answers = { business: { state: 'closed', closedOn: null, matters: [] } }
		expect(personFrom(shop, closed, [])).toMatchObject({
			...{ restart: 'none', restartSupport: [], specialArea: 'none', disasterHarm: 'none' },
		})
	})

	test('is not asked of somebody without a business, and none of it applies', () => {
		const never = { ...shop, hasBusiness: false, closedOn: null }
		expect(personFrom(never, {}, [])).toMatchObject({
			...{ restart: 'none', restartSupport: [], specialArea: 'none', disasterHarm: 'none' },
		})
	})

	test('is a running business with the day all before it closed, once a new one began', () => {
		const begun = { ...employed.restart!, kind: 'business', closedOn: d('2024-04-30') } as const
		const told = (state: 'running' | 'closed') =>
			personFrom(
				shop,
				{ business: { state, closedOn: null, matters: ['business'] }, restart: begun },
				[],
			)
		expect(told('running')).toMatchObject({
			...{ business: 'running', restart: 'business', closedOn: '2024-04-30' },
		})
		expect(told('closed').business).toBeNull()
	})

	test('ticked and not told yet is open, told it is what was told', () => {
		const { business } = employed
		expect(personFrom(shop, { business: business! }, []).restartedOn).toBeNull()
		expect(personFrom(shop, employed, [])).toMatchObject({
			...{ restart: 'employment', restartedOn: '2026-03-02', workDaysAMonth: 21 },
			...{ sameEmployer: true, restartSupport: [], closedOn: '2024-05-31' },
		})
	})
})

describe('what the ledger knows', () => {
	const asked = {
		situation: { causes: ['sales-fell'], note: '', treatmentSixMonths: true },
	} as const

	test('stands beside what was declared, the rest is open', () => {
		const other = makeTaxItem({ id: 'other' })
		const known = { ...shop, kind: 'corporation', taxOffence: true, reliefsUsed: ['extinction'] }
		expect(personFrom(known as KnownTaxpayer, asked, [other])).toEqual({
			...{ kind: 'corporation', resident: null, causes: ['sales-fell'], treatmentSixMonths: true },
			...{ business: 'closed', closedOn: '2024-05-31', receipts: [80_000_000] },
			...{ honestTaxpayer: null, property: null, securedClaims: null },
			...{ taxOffence: true, taxInvestigation: null, reliefsUsed: ['extinction'] },
			...{ revokedExtensions: [], specialArea: null, disasterDeclaredOn: null },
			...{ disasterHarm: null, smallBusiness: null, restartSupport: null },
			...{ arrearsInFiveYears: null, bookkeeping: null, restart: null, registeredOn: null },
			...{ restartedOn: null, workDaysAMonth: null, payAMonth: null, sameEmployer: null },
			...{ insuredMonths: null, propertyThen: null, securedThen: null, propertySince: null },
			otherItems: [other],
		})
	})

	test('nothing of causes and treatment while nobody said', () =>
		expect(personFrom(shop, {}, [])).toMatchObject({ causes: null, treatmentSixMonths: null }))

	test.each<[KnownTaxpayer['receipts'], readonly number[] | null]>([
		[
			[80_000_000, null, 50_000_000],
			[80_000_000, 50_000_000],
		],
		[[0], [0]],
		[[null, null], null],
		[[], null],
	])('of receipts %j leaves %j', (receipts, left) =>
		expect(personFrom({ ...shop, receipts }, {}, []).receipts).toEqual(left),
	)

	test.each([
		[{ hasBusiness: false, closedOn: d('2024-05-31') }, 'never', null],
		[{ hasBusiness: true, closedOn: d('2024-05-31') }, 'closed', '2024-05-31'],
		[{ hasBusiness: true, closedOn: null }, 'running', null],
	])('of a business %j is %s until asked', (known, business, closedOn) =>
		expect(personFrom({ ...shop, ...known }, {}, [])).toMatchObject({ business, closedOn }),
	)

	test.each(['closed', 'never'] as const)('gives way to a business said to be %s', (state) => {
		const said: Answers = { business: { state, closedOn: d('2025-01-31') } }
		expect(personFrom(shop, said, [])).toMatchObject({ business: state, closedOn: '2025-01-31' })
	})
})

describe('property and areas', () => {
	const nothing = { deposits: 0, 'rent-deposit': 0, 'real-estate': 0, vehicle: 0, other: 0 }
	const debts = { secured: 3_000_000, bank: 0, card: 0, private: 0, other: 0 }

	test.each([
		['nothing', nothing, 0],
		['a deposit', { ...nothing, deposits: 1 }, null],
		['everything', { ...nothing, deposits: 1, 'rent-deposit': 1, vehicle: 1 }, null],
	])('of who owns %s: what could be collected is %s %s', (_what, assets, property) =>
		expect(personFrom(shop, { property: { assets, debts } }, [])).toMatchObject({
			...{ property, securedClaims: 3_000_000 },
		}),
	)

	test('are those told, where told', () => {
		const area: AreaAnswer = {
			...{ kind: 'disaster', declaredOn: d('2026-08-01') },
			...{ harm: 'injured', smallBusiness: false },
		}
		const support = { given: ['guaranteed-loan'] } as const
		expect(personFrom(shop, { area, support }, [])).toMatchObject({
			...{ specialArea: 'disaster', disasterDeclaredOn: '2026-08-01', disasterHarm: 'injured' },
			...{ smallBusiness: false, restartSupport: ['guaranteed-loan'] },
		})
	})

	test.each(['area', 'support'] as const)('ticked and not told yet leave %s open', (matter) => {
		const ticked: Answers = { business: { state: 'running', closedOn: null, matters: [matter] } }
		const { specialArea, disasterHarm, restartSupport } = personFrom(shop, ticked, [])
		expect({ specialArea, disasterHarm, restartSupport }).toEqual(
			matter === 'area'
				? { specialArea: null, disasterHarm: null, restartSupport: [] }
				: { specialArea: 'none', disasterHarm: 'none', restartSupport: null },
		)
	})
})
