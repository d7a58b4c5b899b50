import { and, asc, eq, notInArray } from 'drizzle-orm'
import { groupedBy } from '#app/domain/grouped.ts'
import { type Tx } from '#db/client.server.ts'
import { isOneOf } from '#db/is-one-of.ts'
import { itemsByRow, type RowItem } from '#db/ledger/items-by-row.server.ts'
import { caseItems, cases } from '#db/schema/index.ts'

type CaseRow = typeof cases.$inferSelect
export type HeldItem = typeof caseItems.$inferSelect & {
	item: RowItem
	/** It left, and another application took it up since. */
	isTaken: boolean
}
export type WatchedCase = CaseRow & { held: HeldItem[] }

// What is not handed in is reckoned when it is; what is decided is no longer about what is owed.
const unwatched = ['draft', 'decided', 'closed'] as const

/** The open cases of these taxpayers with their items as the ledger has them now, held until the end. */
export async function watchedCases(tx: Tx, taxpayers: readonly number[]): Promise<WatchedCase[]> {
	const rows = await tx
		.select()
		.from(cases)
		.where(and(isOneOf(cases.taxpayerId, taxpayers), notInArray(cases.state, [...unwatched])))
		.orderBy(asc(cases.id))
		.for('update')
	if (rows.length === 0) return []
	const ids = rows.map(({ id }) => id)
	const held = await tx.select().from(caseItems).where(isOneOf(caseItems.caseId, ids))
	const items = await itemsByRow(
		tx,
		held.map(({ itemId }) => itemId),
	)
	const taken = await takenUp(tx, held)
	const heldBy = groupedBy(held, ({ caseId }) => caseId)
	return rows.map((row) => ({
		...row,
		held: (heldBy.get(row.id) ?? []).flatMap((one) => {
			const item = items.get(one.itemId)
			return item ? [{ ...one, item, isTaken: taken.has(one.itemId) }] : []
		}),
	}))
}

async function takenUp(
	tx: Tx,
	held: readonly (typeof caseItems.$inferSelect)[],
): Promise<Set<number>> {
	const left = held.filter(({ leftAt }) => leftAt !== null).map(({ itemId }) => itemId)
	if (left.length === 0) return new Set()
	const rows = await tx
		.select({ itemId: caseItems.itemId })
		.from(caseItems)
		.where(and(isOneOf(caseItems.itemId, left), eq(caseItems.open, true)))
	return new Set(rows.map(({ itemId }) => itemId))
}
