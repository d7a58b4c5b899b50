import { writeAssignment } from '#db/case/assignment.server.ts'
import { type Moved, type NotMoved } from '#db/case/move-case.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { type Doing, moveAsStaff } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'

/** Takes a given case; of two who do so at once, one has it. */
export async function takeCase(
	tx: Tx,
	doing: Doing,
	row: OfficeCase,
	seenVersion?: number,
): Promise<Moved | NotMoved> {
	const move = row.state === 'reconsidering' ? 'take-again' : 'take'
	const along = () => writeAssignment(tx, row.id, { staffId: doing.staff.staffId, at: doing.at })
	return moveAsStaff(tx, doing, row, { move, seenVersion, along })
}
