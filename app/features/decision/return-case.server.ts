import { eq } from 'drizzle-orm'
import { type returnCodes } from '#app/domain/decision/reason-code.ts'
import { type Moved, type NotMoved } from '#db/case/move-case.server.ts'
import { factsOfCase } from '#db/case/facts-of-case.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { refreshQueueItem } from '#db/case/queue-item.server.ts'
import { type Doing, moveAsStaff } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { plans, recommendations } from '#db/schema/index.ts'
import { standingRecommendations } from './standing-recommendation.server.ts'

type Returning = {
	reasonCode: (typeof returnCodes)[number]
	reason: string
	seenVersion?: number
}

/** Gives a case back to the officer who recommended, with a coded reason; an offer made with it is withdrawn. */
export async function returnCase(
	tx: Tx,
	doing: Doing,
	row: OfficeCase,
	{ reasonCode, reason, seenVersion }: Returning,
): Promise<Moved | NotMoved> {
	const standing = await standingRecommendations(tx, row.id)
	const { reconsidering } = await factsOfCase(tx, row, doing.on, doing.parameters)
	const move = reconsidering ? 'return-again' : 'return'
	const moved = await moveAsStaff(tx, doing, row, { move, reasonCode, reason, seenVersion })
	if (!moved.moved) return moved
	const returned = { returnedBy: doing.staff.staffId, returnedAt: doing.at }
	for (const { id, outcome, planId } of standing) {
		await tx
			.update(recommendations)
			.set({ ...returned, returnCode: reasonCode, returnText: reason })
			.where(eq(recommendations.id, id))
		if (outcome === 'approved-changed' && planId) {
			await tx.update(plans).set({ state: 'withdrawn' }).where(eq(plans.id, planId))
		}
	}
	await refreshQueueItem(tx, row.id, doing)
	return moved
}
