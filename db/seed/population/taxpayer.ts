import { addDays, addMonths, earlier, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type LedgerRow } from '#db/ledger/ledger-files.ts'
import { type Chance } from './chance.ts'
import { tens } from './debt.ts'
import { someOffice } from './offices.ts'

export type SomeTaxpayer = {
	number: number
	isCorporation: boolean
	/** The first and the last day a tax of theirs arose. */
	taxed: { from: CalendarDate; to: CalendarDate }
	owed: number
	asOf: CalendarDate
}

const surnames = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임', '한', '오'] as const
const givenNames = ['가상', '모의', '시험', '견본', '예시'] as const
const foreignNames = ['Sample', 'Example', 'Specimen', 'Demo'] as const
const trades = ['상사', '건설', '제조', '유통', '식품', '물산'] as const

const languages = [
	[965, 'ko'],
	[15, 'en'],
	[12, 'zh'],
	[8, 'vi'],
] as const

// Of notices in 2022: 60 and over 30 %, fifties 31 %, younger 38 %.
const ages: readonly (readonly [number, readonly [number, number]])[] = [
	[6, [20, 29]],
	[12, [30, 39]],
	[20, [40, 49]],
	[31, [50, 59]],
	[20, [60, 69]],
	[10, [70, 88]],
]

/** A person or company nobody could take for a real one. */
export function someTaxpayer(about: SomeTaxpayer, chance: Chance): LedgerRow<'taxpayers'> {
	const { number, isCorporation, asOf } = about
	const language = isCorporation ? 'ko' : chance.weighted(languages)
	const [youngest, oldest] = chance.weighted(ages)
	const age = chance.whole(youngest, oldest)
	return {
		taxpayer_key: taxpayerKey(number),
		kind: isCorporation ? 'corporation' : 'individual',
		name: someName(about, language, chance),
		birth_year: isCorporation ? null : Number(asOf.slice(0, 4)) - age,
		office_code: someOffice(chance),
		address: `가상시 가상구 예시로 ${chance.whole(1, 999)}`,
		phone: `010-0000-${String(number % 10_000).padStart(4, '0')}`,
		language,
		...someBusiness(about, chance),
		reliefs_used: chance.happens(0.01)
			? chance.oneOf(['extinction-2018', 'closed-business-relief'])
			: null,
		tax_offence: chance.happens(0.006) ? 'y' : 'n',
	}
}

export function taxpayerKey(number: number): string {
	return `T-${String(number).padStart(7, '0')}`
}

function someName(
	{ isCorporation, number }: SomeTaxpayer,
	language: string,
	chance: Chance,
): string {
	if (isCorporation) return `(주)가상${chance.oneOf(trades)} ${number}`
	if (language !== 'ko') return `${chance.oneOf(foreignNames)} ${number}`
	return `${chance.oneOf(surnames)}${chance.oneOf(givenNames)} ${number}`
}

type Business = 'closed' | 'running' | 'never'

// 925 thousand of 1.33 million are people whose business failed and closed (2024).
function businessState(isCorporation: boolean, chance: Chance): Business {
	return isCorporation
		? chance.weighted([[55, 'closed'] as const, [45, 'running'] as const])
		: chance.weighted([[76, 'closed'] as const, [14, 'running'] as const, [10, 'never'] as const])
}

function someBusiness({ isCorporation, number, taxed, owed, asOf }: SomeTaxpayer, chance: Chance) {
	const state = businessState(isCorporation, chance)
	const opened = addMonths(taxed.from, -chance.whole(6, 180))
	const closed = earlier(addDays(taxed.to, chance.whole(0, 120)), asOf)
	const receipts = [1, 0.6 + chance.number(), 0.7 + chance.number()].map((weight) =>
		tens(Math.min(owed, 900_000_000) * weight * (0.5 + 2 * chance.number()) + 10_000_000),
	)
	const [y1 = null, y2 = null, y3 = null] = state === 'never' ? [] : receipts
	const digits = String(number).padStart(7, '0')
	return {
		business_no: state === 'never' ? null : `000-${digits.slice(0, 2)}-${digits.slice(2)}`,
		opened_on: state === 'never' ? null : opened,
		closed_on: state === 'closed' ? closed : null,
		receipts_y1: y1,
		receipts_y2: y2,
		receipts_y3: y3,
	}
}
