import { addDays, daysBetween, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Chance } from './chance.ts'
import { type CollectionDates } from './collection.ts'

type Held = {
	stage?: 'seized' | 'auction' | 'suspended'
	seized_on: CalendarDate | null
	seized_kind: string | null
}

const kinds = [
	[45, 'deposit'],
	[20, 'claims'],
	[18, 'real-estate'],
	[10, 'vehicle'],
	[5, 'wages'],
	[2, 'securities'],
] as const

/** Most of what is old is suspended: 82.5 % of all arrears by amount. */
export function someSuspension(
	{ demandDueOn }: CollectionDates,
	asOf: CalendarDate,
	chance: Chance,
): Held | undefined {
	const isOld = demandDueOn !== null && daysBetween(demandDueOn, asOf) > 120
	if (!chance.happens(0.86) || !isOld) return undefined
	return { stage: 'suspended', seized_on: null, seized_kind: null }
}

export function someSeizure(
	{ demandDueOn }: CollectionDates,
	asOf: CalendarDate,
	chance: Chance,
): Held {
	const after = chance.whole(20, 400)
	const seizedOn = demandDueOn === null ? null : addDays(demandDueOn, after)
	if (!chance.happens(0.5) || seizedOn === null || seizedOn > asOf) {
		return { seized_on: null, seized_kind: null }
	}
	const kind = chance.weighted(kinds)
	const isSold = kind === 'real-estate' && chance.happens(0.4)
	return { stage: isSold ? 'auction' : 'seized', seized_on: seizedOn, seized_kind: kind }
}
