import { type HardshipCause } from './hardship.ts'

/** 위기상황 (긴급복지지원법 §2): what may stand behind a household that cannot make its living. */
export const crises = {
	'earner-lost': '긴급복지지원법 §2 1호',
	'grave-illness': '긴급복지지원법 §2 2호',
	neglect: '긴급복지지원법 §2 3호',
	violence: '긴급복지지원법 §2 4호',
	'home-destroyed': '긴급복지지원법 §2 5호',
	'business-stopped': '긴급복지지원법 §2 6호',
	'job-lost': '긴급복지지원법 §2 7호',
} as const satisfies Record<string, string>
export type Crisis = keyof typeof crises

const crisisOf: Partial<Record<HardshipCause, Crisis>> = {
	'family-death': 'earner-lost',
	'illness-injury': 'grave-illness',
	'disaster-theft': 'home-destroyed',
	'shop-closed': 'business-stopped',
	'job-lost': 'job-lost',
}

/** The crises a person's own words may point to; only the local government finds one. */
export function crisesFrom(causes: readonly HardshipCause[]): Crisis[] {
	return causes.flatMap((cause) => crisisOf[cause] ?? [])
}
