import { sql } from 'drizzle-orm'
import { type Tx } from '#db/client.server.ts'
import { writeAssignment } from '#db/case/assignment.server.ts'
import { type Doing, moveAsStaff } from '#db/case/staff-move.server.ts'

export type TakenNext = { reference: string } | { refusal: 'nothing_to_take' }

/**
 * Gives the officer the case that waits most: due first, then by rank, then the oldest; of their own office,
 * none they released and none they recommended on. However many press at once, each gets another.
 */
export async function takeNext(tx: Tx, doing: Doing): Promise<TakenNext> {
	const { staffId, officeCode } = doing.staff
	// Locking the row of the case, as every other move does, and passing over what is locked. What changed
	// while we looked is asked again by the database: the state stands in the condition for that.
	const [next] = await tx.execute<{ id: string; reference: string }>(sql`
		with next as (
			select c.id, c.reference
			from queue_items q join cases c on c.id = q.case_id
			where q.office_code = ${officeCode ?? ''}
				and q.state = 'queued' and c.state = 'queued'
				and q.assignee_id is null
				and not (${staffId}::uuid = any (q.released_by))
				and not exists (select 1 from recommendations r
					where r.case_id = q.case_id and r.recommended_by = ${staffId}::uuid)
			order by q.due_on, q.rank, q.submitted_at, q.case_id
			for update of c skip locked
			limit 1
		)
		select id, reference from next`)
	if (!next) return { refusal: 'nothing_to_take' }
	const { id, reference } = next
	const along = () => writeAssignment(tx, id, { staffId, at: doing.at })
	const moved = await moveAsStaff(tx, doing, { id, reference }, { move: 'take', along })
	if (!moved.moved) throw new Error(`A case chosen to be taken was refused: ${moved.refusal}`)
	return { reference }
}
