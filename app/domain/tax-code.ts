/** 세목 codes as the ledger writes them; a code missing here is shown by its number. */
export const taxCodes = [
	'10', // 종합소득세
	'11', // 이자소득세
	'12', // 배당소득세
	'13', // 사업소득세
	'14', // 근로소득세(갑)
	'15', // 근로소득세(을), 납세조합
	'16', // 기타소득세
	'17', // 연금소득세
	'19', // 근로장려금 환수
	'21', // 퇴직소득세
	'22', // 양도소득세
	'31', // 법인세
	'32', // 상속세
	'33', // 증여세
	'41', // 부가가치세
	'42', // 개별소비세 (older items)
	'43', // 주세
	'45', // 증권거래세
	'46', // 인지세
	'47', // 개별소비세
	'52', // 교육세
	'55', // 농어촌특별세
	'57', // 종합부동산세
	'77', // 벌금
] as const
export type TaxCode = (typeof taxCodes)[number]
