import { and, eq } from 'drizzle-orm'
import { type Moved, type NotMoved } from '#db/case/move-case.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { type Doing, moveAsStaff } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { informationRequests } from '#db/schema/index.ts'

/** Takes a request back that is no longer needed; the office's clock runs again. */
export async function recallRequest(
	tx: Tx,
	doing: Doing,
	row: OfficeCase,
	{ reason, seenVersion }: { reason: string; seenVersion?: number },
): Promise<Moved | NotMoved> {
	const moved = await moveAsStaff(tx, doing, row, { move: 'recall-request', reason, seenVersion })
	if (moved.moved) {
		await tx
			.update(informationRequests)
			.set({ state: 'cancelled' })
			.where(and(eq(informationRequests.caseId, row.id), eq(informationRequests.state, 'open')))
	}
	return moved
}
