import { type Language } from './language.ts'
import { romanise } from './romanise.ts'

/** What Korean banks call themselves in English; any other is written in Latin letters. */
const banks: Record<string, string> = {
	국민: 'KB Kookmin Bank',
	KB국민: 'KB Kookmin Bank',
	신한: 'Shinhan Bank',
	우리: 'Woori Bank',
	하나: 'Hana Bank',
	KEB하나: 'Hana Bank',
	기업: 'Industrial Bank of Korea',
	IBK기업: 'Industrial Bank of Korea',
	농협: 'NongHyup Bank',
	NH농협: 'NongHyup Bank',
	수협: 'Suhyup Bank',
	산업: 'Korea Development Bank',
	SC제일: 'Standard Chartered Bank Korea',
	한국씨티: 'Citibank Korea',
	부산: 'Busan Bank',
	경남: 'Kyongnam Bank',
	광주: 'Kwangju Bank',
	전북: 'Jeonbuk Bank',
	제주: 'Jeju Bank',
	대구: 'iM Bank',
	iM: 'iM Bank',
	카카오: 'KakaoBank',
	케이: 'K bank',
	토스: 'Toss Bank',
	우체국: 'Korea Post',
	새마을금고: 'MG Community Credit Cooperatives',
	신협: 'National Credit Union Federation of Korea',
}

/** A bank for the reader: the name on the Korean notice stays beside the English one. */
export function bankName(name: string, language: Language): string {
	const bare = name.replace(/(은행|뱅크)$/, '')
	const english = banks[bare] ?? (bare === name ? romanise(name) : `${romanise(bare)} Bank`)
	return beside(name, english, language)
}

/** A tax office for the reader; the ledger knows its Korean name alone. */
export function officeName(name: string, language: Language): string {
	const bare = name.replace(/세무서$/, '')
	return beside(name, bare === name ? romanise(name) : `${romanise(bare)} Tax Office`, language)
}

function beside(name: string, english: string, language: Language): string {
	return language === 'ko' || english === name ? name : `${english} (${name})`
}
