import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type LedgerRow } from '#db/ledger/ledger-files.ts'
import { taxpayerPersonas } from '../people.ts'
import { homeOffice } from './offices.ts'
import { personaItems } from './persona-items.ts'
import { type TaxpayerLedger } from './taxpayer-ledger.ts'
import { toldItem } from './told-item.ts'

type Known = Partial<LedgerRow<'taxpayers'>>

const businesses: Record<string, Known> = {
	'T-baker': {
		...{ birth_year: 1968, opened_on: '2016-03-02', closed_on: '2025-12-19' },
		...{ receipts_y1: 38_200_000, receipts_y2: 61_500_000, receipts_y3: 72_900_000 },
	},
	'T-contractor': {
		...{ birth_year: 1979, opened_on: '2014-05-12' },
		...{ receipts_y1: 412_000_000, receipts_y2: 455_000_000, receipts_y3: 398_000_000 },
	},
	'T-company-owner': { birth_year: 1974, business_no: null },
	'T-company': {
		...{ kind: 'corporation', name: '(주)가상식품', opened_on: '2018-09-03' },
		...{ receipts_y1: 690_000_000, receipts_y2: 820_000_000, receipts_y3: 780_000_000 },
	},
	'T-foreign-resident': {
		...{ birth_year: 1988, opened_on: '2022-02-14', language: 'en' },
		...{ receipts_y1: 54_000_000, receipts_y2: 49_000_000, receipts_y3: 31_000_000 },
	},
	'T-small-debt': {
		...{ birth_year: 1991, opened_on: '2021-06-01' },
		...{ receipts_y1: 83_000_000, receipts_y2: 88_000_000, receipts_y3: 79_000_000 },
	},
	'T-large-debt': {
		...{ birth_year: 1963, opened_on: '2009-04-20' },
		...{ receipts_y1: 940_000_000, receipts_y2: 1_280_000_000, receipts_y3: 1_410_000_000 },
	},
	'T-nothing-owed': {
		...{ birth_year: 1985, opened_on: '2019-10-07' },
		...{ receipts_y1: 96_000_000, receipts_y2: 90_000_000, receipts_y3: 84_000_000 },
	},
}

/** The taxpayers behind the people one signs in as; their items fit the day the ledger speaks of. */
export function personaLedgers(asOf: CalendarDate): TaxpayerLedger[] {
	const items = personaItems(asOf)
	return Object.entries(businesses).map(([key, known], index) => {
		const number = 9_000_001 + index
		const owners = taxpayerPersonas.filter(({ taxpayerKeys }) => taxpayerKeys.includes(key))
		return {
			taxpayer: { ...common(number), name: owners[0]?.name ?? '', ...known, taxpayer_key: key },
			links: owners.map(({ ci }) => ({ taxpayer_key: key, ci })),
			items: (items[key] ?? []).flatMap((told, at) => {
				const itemNo = `I-${number}-${at + 1}`
				return toldItem(told, { itemNo, taxpayerKey: key, asOf }) ?? []
			}),
		}
	})
}

function common(number: number): Omit<LedgerRow<'taxpayers'>, 'taxpayer_key' | 'name'> {
	return {
		kind: 'individual',
		birth_year: null,
		business_no: `000-90-0000${number % 10}`,
		office_code: homeOffice,
		address: `가상시 가상구 봄길 ${number % 10}`,
		phone: `010-0000-900${number % 10}`,
		language: 'ko',
		opened_on: null,
		closed_on: null,
		receipts_y1: null,
		receipts_y2: null,
		receipts_y3: null,
		reliefs_used: null,
		tax_offence: 'n',
	}
}
