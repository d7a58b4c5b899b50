import { and, eq } from 'drizzle-orm'
import { endAssignment } from '#db/case/assignment.server.ts'
import { type Moved, type NotMoved } from '#db/case/move-case.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { activatePlans } from '#db/case/plan-state.server.ts'
import { type Doing, moveAsStaff } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { plans } from '#db/schema/index.ts'

/** Receives a plan handed in: the case closes, the plan lives on and is watched, another may follow. */
export async function acknowledgePlan(
	tx: Tx,
	doing: Doing,
	row: OfficeCase,
	seenVersion?: number,
): Promise<Moved | NotMoved> {
	const moved = await moveAsStaff(tx, doing, row, { move: 'acknowledge', seenVersion })
	if (!moved.moved) return moved
	const { at, on } = doing
	await endAssignment(tx, row.id, { endedAs: 'done', at, on })
	const asked = await tx
		.select({ id: plans.id })
		.from(plans)
		.where(and(eq(plans.caseId, row.id), eq(plans.origin, 'requested')))
	const planIds = asked.map(({ id }) => id)
	if (planIds.length > 0) await activatePlans(tx, { caseId: row.id, planIds, on })
	return moved
}
