import { type LedgerRow } from '#db/ledger/ledger-files.ts'
import { type Chance } from './chance.ts'

type Region = { name: string; offices: number; areaCode: string; share: number }

// The seven regions of the tax service with as many offices as they have; `share` is how many of
// the people in arrears live there, a guess from where people live.
const regions: readonly Region[] = [
	{ name: '서울', offices: 28, areaCode: '02', share: 25 },
	{ name: '중부', offices: 25, areaCode: '031', share: 27 },
	{ name: '부산', offices: 19, areaCode: '051', share: 15 },
	{ name: '인천', offices: 15, areaCode: '032', share: 13 },
	{ name: '대전', offices: 17, areaCode: '042', share: 8 },
	{ name: '광주', offices: 15, areaCode: '062', share: 7 },
	{ name: '대구', offices: 14, areaCode: '053', share: 5 },
]

/** The office of the people one signs in as, and another one. */
export const homeOffice = '101'
export const otherOffice = '401'

export function officeRows(): LedgerRow<'offices'>[] {
	return regions.flatMap(({ name, offices, areaCode }, index) =>
		Array.from({ length: offices }, (_, at) => ({
			office_code: codeOf(index, at),
			name: `가상${name}${at + 1}세무서`,
			region: name,
			address: `가상${name}시 세무로 ${at + 1}`,
			phone: `${areaCode}-000-${String(at + 1).padStart(4, '0')}`,
			hours: '09:00–18:00',
		})),
	)
}

export function someOffice(chance: Chance): string {
	const index = chance.weighted(regions.map(({ share }, at) => [share, at]))
	return codeOf(index, chance.whole(0, (regions[index]?.offices ?? 1) - 1))
}

function codeOf(region: number, office: number): string {
	return `${region + 1}${String(office + 1).padStart(2, '0')}`
}
