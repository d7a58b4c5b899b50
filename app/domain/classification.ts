/** The five types of 훈령 2726 §16; only an officer classifies. */
export const classifications = [
	'temporary', // 일시적 납부곤란자
	'unaware', // 단순 무납부자
	'wilful', // 고의적 납부기피자
	'large-habitual', // 고액·상습체납자
	'livelihood', // 생계 곤란형 체납자
] as const
export type Classification = (typeof classifications)[number]

/** What speaks for wilful evasion (훈령 2726 §2 14호); an officer notes it, and only staff see it. */
export const wilfulSigns = [
	'refuses-to-pay', // 납부를 거부
	'property-in-other-name', // 재산을 타인 명의로 이전
	'evades-otherwise', // 등 고의적으로 납부를 회피
] as const
export type WilfulSign = (typeof wilfulSigns)[number]

/** What only an officer can know of a person; `knew` is null while nobody asked. */
export type NotedFacts = { wilfulSigns: readonly WilfulSign[]; knew: boolean | null }

export const nothingNoted: NotedFacts = { wilfulSigns: [], knew: null }
