import { type handoverCodes } from '#app/domain/decision/reason-code.ts'
import { endAssignment } from '#db/case/assignment.server.ts'
import { type Moved, type NotMoved } from '#db/case/move-case.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { type Doing, moveAsStaff } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'

export type Handover = { reasonCode: (typeof handoverCodes)[number]; reason: string }

/** Gives a case back to the queue; it is not offered to the same person again. */
export async function releaseCase(
	tx: Tx,
	doing: Doing,
	row: OfficeCase,
	{ reasonCode, reason, seenVersion }: Handover & { seenVersion?: number },
): Promise<Moved | NotMoved> {
	const change = { move: 'release', reasonCode, reason, seenVersion } as const
	const moved = await moveAsStaff(tx, doing, row, change)
	if (moved.moved) {
		const { at, on } = doing
		await endAssignment(tx, row.id, { endedAs: 'released', endReason: reasonCode, at, on })
	}
	return moved
}
