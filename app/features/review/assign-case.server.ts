import { factsOfCase } from '#db/case/facts-of-case.server.ts'
import { beginAssignment, endAssignment } from '#db/case/assignment.server.ts'
import { type Moved, type NotMoved } from '#db/case/move-case.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { type Doing, moveAsStaff } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { officersOfOffice } from './officers-of-office.server.ts'
import { type Handover } from './release-case.server.ts'

export type AssignRefusal = 'no_such_officer' | 'already_with_them' | 'earlier_part_in_case'
type Assigning = Handover & { officerId: string; seenVersion?: number }

/** Gives a case to an officer, or from one to another; the approver's to do. */
export async function assignCase(
	tx: Tx,
	doing: Doing,
	row: OfficeCase,
	{ officerId, reasonCode, reason, seenVersion }: Assigning,
): Promise<Moved | NotMoved | { moved: false; refusal: AssignRefusal }> {
	const refusal = await refusalOfOfficer(tx, doing, row, officerId)
	if (refusal) return { moved: false, refusal }
	const move = row.state === 'queued' ? 'assign' : 'reassign'
	const moved = await moveAsStaff(tx, doing, row, { move, reasonCode, reason, seenVersion })
	if (!moved.moved) return moved
	const { at, on } = doing
	await endAssignment(tx, row.id, { endedAs: 'reassigned', endReason: reasonCode, at, on })
	await beginAssignment(tx, row.id, { staffId: officerId, at, on })
	return moved
}

async function refusalOfOfficer(
	tx: Tx,
	{ on, parameters }: Doing,
	row: OfficeCase,
	officerId: string,
): Promise<AssignRefusal | undefined> {
	const officers = await officersOfOffice(tx, row.officeCode)
	if (!officers.some(({ id }) => id === officerId)) return 'no_such_officer'
	const { assignedTo, earlierHands } = await factsOfCase(tx, row, on, parameters)
	if (assignedTo === officerId) return 'already_with_them'
	return earlierHands.includes(officerId) ? 'earlier_part_in_case' : undefined
}
