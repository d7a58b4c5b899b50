import { and, eq } from 'drizzle-orm'
import { endAssignment } from '#db/case/assignment.server.ts'
import { type OwnCase } from '#db/case/own-case.server.ts'
import { setAside } from '#db/case/plan-state.server.ts'
import { type Tx } from '#db/client.server.ts'
import { informationRequests } from '#db/schema/index.ts'
import { moveOwnCase, type MoveRefusal, type OwnDoing } from './change-own-case.server.ts'

/** Takes an application back: nothing of it waits for anybody any more. */
export async function withdrawCase(
	tx: Tx,
	doing: OwnDoing,
	row: OwnCase,
): Promise<MoveRefusal | undefined> {
	const refusal = await moveOwnCase(tx, doing, row, { move: 'withdraw' })
	if (refusal) return refusal
	const { at, on } = doing
	await endAssignment(tx, row.id, { endedAs: 'done', at, on })
	await setAside(tx, row.id, 'withdrawn')
	await tx
		.update(informationRequests)
		.set({ state: 'cancelled' })
		.where(and(eq(informationRequests.caseId, row.id), eq(informationRequests.state, 'open')))
}
