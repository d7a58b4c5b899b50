/** The five types of 훈령 2726 §16; only an officer classifies. */
export const classifications = [
	'temporary', // 일시적 납부곤란자
	'unaware', // 단순 무납부자
	'wilful', // 고의적 납부기피자
	'large-habitual', // 고액·상습체납자
	'livelihood', // 생계 곤란형 체납자
] as const
export type Classification = (typeof classifications)[number]
