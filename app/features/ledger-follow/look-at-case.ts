import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { isDemandNear } from '#app/domain/demand-near.ts'
import { owedOf } from '#app/domain/owed-of.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { queueRank } from '#app/domain/queue-order.ts'
import { type Won } from '#app/domain/won.ts'
import { type HeldItem, type WatchedCase } from './watched-cases.server.ts'

export type LookedItem = {
	caseId: string
	itemId: number
	payable: Won
	isLeft: boolean
	turned: 'left' | 'back' | null
}

/** What a case comes to once the ledger has spoken. */
export type LookedCase = {
	row: WatchedCase
	items: LookedItem[]
	amount: Won
	seized: boolean
	flags: string[]
	rank: number
}

export function lookAtCase(row: WatchedCase, on: CalendarDate, parameters: Parameters): LookedCase {
	const items = row.held.map((held) => lookAtItem(held, on, parameters))
	const staying = row.held.filter((_, index) => items[index]?.isLeft === false)
	const asItems = staying.map(({ item }) => item)
	const seized = asItems.some((item) => item.seized)
	const others = row.flags.filter((flag) => flag !== 'demand-deadline-near')
	const near = isDemandNear(asItems, on, parameters)
	const flags = near ? [...others, 'demand-deadline-near'] : others
	return {
		row,
		items,
		amount: items.reduce((sum, { payable }) => sum + payable, 0),
		...{ seized, flags, rank: queueRank({ seized, flags, helpNeeds: row.helpNeeds }) },
	}
}

function lookAtItem(held: HeldItem, on: CalendarDate, parameters: Parameters): LookedItem {
	const { item, caseId, itemId, leftAt, isTaken } = held
	const payable = isTaken ? 0 : owedOf(item, on, parameters)
	const isLeft = payable === 0
	const turned = isLeft === (leftAt !== null) ? null : isLeft ? 'left' : 'back'
	return { caseId, itemId, payable, isLeft, turned }
}
