/** What was seized for an item (압류재산의 종류). */
export const seizureKinds = [
	'deposit', // 예금
	'wages', // 급여
	'claims', // 매출채권 등
	'real-estate', // 부동산
	'vehicle', // 자동차
	'securities', // 유가증권
	'other',
] as const
export type SeizureKind = (typeof seizureKinds)[number]
