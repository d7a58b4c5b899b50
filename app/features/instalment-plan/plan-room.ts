import { type PayDay } from '#app/domain/declaration.ts'
import { type PlanRoom, planRoom } from '#app/domain/instalment-plan/room.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { leastSum, sharesOf } from './parted-sum.ts'
import { allTermsOf, firstDueOn, type PlanBasis, type PlanManner } from './plan-choice.ts'
import { payDays } from './plan-form.schema.ts'

/** What the reliefs leave room for together, and the pay days of which the month after next may be the first. */
export type RoomTogether = PlanRoom & { afterDays: readonly string[] }

export function roomFor(
	basis: PlanBasis,
	manner: PlanManner,
	parameters: Parameters,
): RoomTogether | null {
	const all = allTermsOf(basis, manner, parameters)
	const rooms = all.map((terms) => planRoom(terms, parameters))
	const room = roomOfAll(
		rooms.flatMap((one) => one ?? []),
		() => sharesOf(all, parameters),
	)
	if (!room || rooms.includes(null)) return null
	const { firstBy } = room
	const fits = (day: PayDay) => !firstBy || firstDueOn(day, 'after', basis.on) <= firstBy
	return { ...room, afterDays: payDays.filter(fits).map(String) }
}

// A sum paid for several has to be enough for each once it is parted.
function roomOfAll(
	rooms: readonly PlanRoom[],
	shares: () => readonly number[],
): PlanRoom | undefined {
	const [first, ...more] = rooms
	if (!first || more.length === 0) return first
	const leasts = rooms.flatMap(({ leastMonthly }) => leastMonthly ?? [])
	return {
		mostInstalments: Math.max(...rooms.map(({ mostInstalments }) => mostInstalments)),
		leastMonthly: leasts.length < rooms.length ? null : leastSum(leasts, shares()),
		firstBy: rooms.flatMap(({ firstBy }) => firstBy ?? []).toSorted()[0] ?? null,
	}
}
