import { type Relief } from '#app/domain/relief.ts'
import { ways, type Way } from './ways.ts'

/** How the instalments of a plan are paid. */
export type Paying = 'in-time' | 'late-once' | 'partly' | 'stops' | 'never'

/** One sort of application, how often it is met, and what becomes of it. */
export type LifeKind = {
	count: number
	/** How many days before the last day it was handed in, at least and at most. */
	ago: readonly [least: number, most: number]
	relief: Relief & ('voluntary-plan' | 'seizure-deferral' | 'deadline-extension')
	/** How many instalments are asked for. */
	months: readonly [least: number, most: number]
	way: Way
	pays?: Paying
	papers?: 'promised' | 'out-of-reach'
	business?: 'closed'
	/** Where the month does not reach for what a household lives on. */
	means?: 'short'
	office?: 'other'
}

const voluntary = { relief: 'voluntary-plan', months: [4, 6] } as const
const deferral = { relief: 'seizure-deferral', months: [5, 8] } as const
const extension = { relief: 'deadline-extension', months: [4, 6] } as const
const long = { ago: [25, 165] } as const

/** Everything an office meets with: most of it granted and kept, some of it not, and what waits today. */
export const lifeKinds: readonly LifeKind[] = [
	{ ...deferral, ...long, count: 5, way: ways.granted, pays: 'in-time' },
	{ ...voluntary, ...long, count: 3, way: ways.acknowledged, pays: 'in-time' },
	{ ...deferral, ago: [1, 4], count: 3, way: ways.waiting },
	{ ...deferral, ago: [3, 6], count: 2, way: ways.inReview },
	{ ...deferral, ago: [7, 11], count: 3, way: ways.recommended },
	{ ...deferral, ...long, count: 2, way: ways.declined, business: 'closed' },
	{ ...deferral, ago: [75, 165], count: 2, way: ways.granted, pays: 'stops' },
	{ ...deferral, ago: [5, 9], count: 2, way: ways.asked },
	{ ...voluntary, ago: [1, 3], count: 2, way: ways.waiting },
	{ ...deferral, ago: [9, 13], count: 1, way: ways.returned },
	{ ...deferral, ago: [12, 16], count: 1, way: ways.offered },
	{ ...deferral, ...long, count: 1, way: ways.offerAccepted, pays: 'in-time' },
	{
		...voluntary,
		ago: [130, 165],
		months: [3, 3],
		count: 2,
		way: ways.acknowledged,
		pays: 'in-time',
	},
	{ ...deferral, ago: [150, 170], months: [3, 4], count: 1, way: ways.granted, pays: 'in-time' },
	{ ...deferral, ago: [4, 6], count: 1, way: ways.waiting, business: 'closed', papers: 'promised' },
	{ ...voluntary, ago: [75, 165], count: 1, way: ways.acknowledged, pays: 'stops' },
	{ ...deferral, ...long, count: 1, way: ways.withdrawn },
	{ ...deferral, ago: [80, 165], count: 1, way: ways.lapsed },
	{ ...deferral, ago: [20, 40], count: 1, way: ways.reconsidering, business: 'closed' },
	{ ...extension, ago: [35, 165], count: 2, way: ways.granted, pays: 'in-time' },
	{ ...extension, ago: [60, 165], count: 1, way: ways.waiting, pays: 'in-time' },
	{ ...deferral, ...long, count: 2, way: ways.answeredAndGranted, pays: 'in-time' },
	{ ...deferral, ...long, count: 1, way: ways.returnedAndGranted, pays: 'in-time' },
	{ ...deferral, ...long, count: 1, way: ways.passedOnAndGranted, pays: 'late-once' },
	{ ...deferral, ...long, count: 1, way: ways.referred, means: 'short' },
	{ ...deferral, ago: [90, 165], count: 1, way: ways.granted, pays: 'partly' },
	{ ...deferral, ...long, count: 1, way: ways.offerDeclined },
	{
		...deferral,
		ago: [75, 165],
		count: 1,
		way: ways.secondLook,
		business: 'closed',
		pays: 'in-time',
	},
	{ ...voluntary, ...long, count: 1, way: ways.withdrawnEarly },
	{ ...deferral, ago: [1, 8], count: 2, way: ways.waiting, office: 'other' },
	{ ...deferral, ago: [12, 20], count: 2, way: ways.grantedUnread },
	{ ...deferral, ago: [6, 8], count: 1, way: ways.grantedUnread },
	{ ...deferral, ago: [23, 26], count: 1, way: ways.inReview },
	{ ...deferral, ago: [20, 44], count: 2, way: ways.granted, pays: 'in-time' },
	{ ...voluntary, ago: [18, 44], count: 1, way: ways.acknowledged, pays: 'in-time' },
]

/** The kinds one after the other, one of each first, so that a few lives are as different as many. */
export function deckOf(kinds: readonly LifeKind[] = lifeKinds): LifeKind[] {
	const most = Math.max(...kinds.map(({ count }) => count))
	return Array.from({ length: most }, (_, round) =>
		kinds.filter(({ count }) => count > round),
	).flat()
}
