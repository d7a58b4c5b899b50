import { type Crisis } from '../crisis.ts'
import { type Won } from '../won.ts'

export const areas = ['metropolitan', 'city', 'rural'] as const
export type Area = (typeof areas)[number]

export const programmes = [
	'livelihood', // 생계급여
	'medical', // 의료급여
	'housing', // 주거급여
	'education', // 교육급여
	'emergency', // 긴급복지지원
	'near-poor', // 차상위계층
	'employment', // 국민취업지원제도
] as const
export type Programme = (typeof programmes)[number]

/** What the welfare screen looks at; null while nobody has said. */
export type Household = {
	people: number
	/** Of all of them together, a month. */
	monthlyIncome: Won | null
	/** In school age. */
	children: number | null
	crises: readonly Crisis[] | null
	area: Area | null
	/** Home, land, deposits for rent and the like, less what is owed on them. */
	property: Won | null
	/** Deposits, insurance, securities. */
	financial: Won | null
	/** Of the person who would look for work. */
	age: number | null
	receives: readonly Programme[] | null
}

export type HouseholdFact = keyof Household
