import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { type EligibilityPerson } from '#app/domain/eligibility/eligibility-person.ts'
import { makeTaxItem } from './tax-item.ts'

/** One tax at each stage: late and seized, late, demanded, noticed, to be noticed; and one that is no business tax. */
export const items = [
	makeTaxItem({ id: 'seized', designated: '2026-03-31', demand: '2026-04-30', seized: true }),
	makeTaxItem({ id: 'late', tax: 2_400_000, designated: '2026-03-31', demand: '2026-04-30' }),
	makeTaxItem({ id: 'demanded', tax: 900_000, designated: '2026-10-30', demand: '2026-12-21' }),
	makeTaxItem({ id: 'noticed', tax: 700_000, designated: '2026-12-10', statutory: '2026-10-26' }),
	makeTaxItem({ id: 'to-come', tax: 500_000, noticed: null, designated: null }),
	makeTaxItem({ id: 'gift', tax: 300_000, taxCode: '33', designated: '2026-03-31' }),
]

/** Arrears of a business that closed long ago, and one that arose too late for an end to the duty to pay. */
export const oldItems = [
	makeTaxItem({
		id: 'old',
		...established('2022-12-31', '2023-05-31', '2023-08-10', '2023-08-31'),
	}),
	makeTaxItem({ id: 'young', designated: '2026-03-31', demand: '2026-04-30' }),
	makeTaxItem({
		id: 'old-gift',
		taxCode: '33',
		...established('2022-12-31', '2023-05-31', '2023-08-10', '2023-08-31'),
	}),
]

function established(on: string, statutory: string, noticed: string, designated: string) {
	return { established: on, statutory, noticed, designated }
}

const unknown = {
	resident: null,
	causes: null,
	treatmentSixMonths: null,
	business: null,
	receipts: null,
	honestTaxpayer: null,
	property: null,
	securedClaims: null,
	taxOffence: null,
	taxInvestigation: null,
	reliefsUsed: null,
	specialArea: null,
	disasterHarm: null,
	smallBusiness: null,
	restartSupport: null,
	arrearsInFiveYears: null,
	bookkeeping: null,
	restart: null,
	propertyThen: null,
	securedThen: null,
	propertySince: null,
}

/** Who began again and may have nearly everything, who closed for good, of whom nothing is known, whom all stands against. */
export const people = {
	open: {
		business: 'running',
		causes: ['disaster-theft', 'sales-fell'],
		restartSupport: ['debt-adjustment'],
		closedOn: d('2024-05-31'),
		restart: 'business',
		registeredOn: d('2025-03-02'),
		restartedOn: d('2025-03-10'),
		specialArea: 'employment-crisis',
		honestTaxpayer: true,
	},
	closed: {
		business: 'closed',
		closedOn: d('2024-05-31'),
		causes: ['shop-closed'],
		property: 1_000_000,
		securedClaims: 400_000,
	},
	unknown,
	shut: {
		kind: 'corporation',
		resident: false,
		causes: [],
		business: 'never',
		receipts: [900_000_000, 900_000_000, 900_000_000],
		taxOffence: true,
		taxInvestigation: true,
		reliefsUsed: ['extinction', 'closed-business-relief'],
		smallBusiness: false,
		arrearsInFiveYears: 20,
		bookkeeping: false,
		otherItems: [makeTaxItem({ id: 'other', tax: 90_000_000, designated: '2026-03-31' })],
	},
} satisfies Record<string, Partial<EligibilityPerson>>
