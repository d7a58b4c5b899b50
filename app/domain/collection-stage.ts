/** How far collection of one item has gone, in the order the law takes. */
export const collectionStages = [
	'assessed', // 결정, before the notice
	'notice', // 납부고지
	'designated-passed', // 지정납부기한 경과
	'demanded', // 독촉
	'demand-passed', // 독촉기한 경과
	'seized', // 압류
	'auction', // 공매
	'suspended', // 정리보류
] as const
export type CollectionStage = (typeof collectionStages)[number]
