import fc from 'fast-check'
import { addDays, calendarDate as d } from '#app/domain/calendar-date.ts'
import {
	disasterHarms,
	type EligibilityPerson,
	restartKinds,
	restartSupports,
	specialAreas,
} from '#app/domain/eligibility/eligibility-person.ts'
import { hardshipCauses } from '#app/domain/hardship.ts'
import { type TaxItem } from '#app/domain/tax-item.ts'
import { makePerson } from './eligibility-person.ts'
import { makeTaxItem } from './tax-item.ts'

const orNull = <Value>(known: fc.Arbitrary<Value>) => fc.option(known, { freq: 6 })
const yesOrNo = orNull(fc.boolean())
const won = orNull(fc.oneof(fc.constant(0), fc.nat(3_000_000), fc.nat(2_000_000_000)))
const day = orNull(fc.integer({ min: -2_600, max: 40 }).map((days) => addDays(today, days)))
const today = d('2026-11-23')
const some = <Value>(values: readonly Value[]) => orNull(fc.subarray([...values]))
const one = <const Value>(...values: Value[]) => orNull(fc.constantFrom(...values))

const anybody: fc.Arbitrary<EligibilityPerson> = fc.record({
	kind: fc.constantFrom('individual', 'individual', 'corporation'),
	resident: fc.oneof(fc.constant(true), yesOrNo),
	causes: some(hardshipCauses),
	treatmentSixMonths: yesOrNo,
	business: one('running', 'closed', 'never'),
	closedOn: day,
	receipts: orNull(fc.array(fc.nat(1_600_000_000), { maxLength: 3 })),
	honestTaxpayer: yesOrNo,
	property: fc.oneof(fc.constant(0), won),
	securedClaims: won,
	taxOffence: fc.oneof(fc.constant(false), yesOrNo),
	taxInvestigation: fc.oneof(fc.constant(false), yesOrNo),
	reliefsUsed: fc.oneof(fc.constant([]), some(['extinction', 'extinction-2018'] as const)),
	revokedExtensions: fc.subarray(['0', '1']),
	specialArea: one(...specialAreas),
	disasterDeclaredOn: day,
	disasterHarm: one(...disasterHarms),
	smallBusiness: yesOrNo,
	restartSupport: some(restartSupports),
	arrearsInFiveYears: orNull(fc.nat(20)),
	bookkeeping: fc.oneof(fc.constant(true), yesOrNo),
	restart: one(...restartKinds),
	registeredOn: day,
	restartedOn: day,
	workDaysAMonth: orNull(fc.nat(31)),
	payAMonth: won,
	sameEmployer: fc.oneof(fc.constant(true), yesOrNo),
	insuredMonths: orNull(fc.nat(6)),
	propertyThen: fc.oneof(fc.constant(0), won),
	securedThen: won,
	propertySince: fc.oneof(fc.constant(0), won),
	otherItems: fc.constant([]),
})

const closed = { business: 'closed', closedOn: d('2024-06-30') } as const
const fitting = [
	makePerson(),
	makePerson({ ...closed, honestTaxpayer: true }),
	makePerson({ restartSupport: ['restart-loan'], specialArea: 'industry-crisis' }),
	makePerson({
		...{ business: 'running', closedOn: d('2024-06-30'), restart: 'business' },
		...{ registeredOn: d('2025-03-02'), restartedOn: d('2025-03-10') },
	}),
	makePerson({
		...{ ...closed, restart: 'employment', restartedOn: d('2025-03-10') },
		...{ workDaysAMonth: 20, payAMonth: 1_000_000, sameEmployer: true },
	}),
]
const facts = Object.keys(makePerson()) as (keyof EligibilityPerson)[]

/** A person of whom anything may be known or not; often one whom a relief fits but for a few facts. */
export const anyPerson: fc.Arbitrary<EligibilityPerson> = fc
	.oneof(
		anybody,
		fc
			.tuple(fc.constantFrom(...fitting), anybody, fc.subarray(facts, { maxLength: 3 }))
			.map(([person, other, changed]) => ({
				...person,
				...Object.fromEntries(changed.map((fact) => [fact, other[fact]])),
			})),
	)
	// Who never had a business closed none.
	.map((person) => (person.business === 'never' ? { ...person, closedOn: null } : person))

const stages = [
	{ designated: '2026-11-30' },
	{ designated: '2026-10-31', demand: '2026-11-30' },
	{ designated: '2026-03-31' },
	{ designated: '2026-03-31', seized: true },
	{ designated: null, noticed: null, statutory: '2026-05-31' },
	{
		...{ established: '2018-06-30', statutory: '2018-07-10' },
		...{ noticed: '2018-07-01', designated: '2018-07-10' },
	},
]

/** Up to three items at any stage, with ids by place. */
export const anyItems: fc.Arbitrary<TaxItem[]> = fc
	.array(
		fc.record({
			stage: fc.constantFrom(...stages),
			taxCode: fc.constantFrom('10', '41', '31', '22', '33', '55'),
			tax: fc.integer({ min: 100_000, max: 60_000_000 }),
		}),
		{ minLength: 1, maxLength: 3 },
	)
	.map((drawn) =>
		drawn.map(({ stage, ...rest }, index) => makeTaxItem({ ...stage, ...rest, id: String(index) })),
	)
