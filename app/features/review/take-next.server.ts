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
	const { staffId } = doing.staff
	const next = await lockNext(tx, doing.staff)
	if (!next) return { refusal: 'nothing_to_take' }
	const { id, reference } = next
	const along = () => writeAssignment(tx, id, { staffId, at: doing.at })
	const moved = await moveAsStaff(tx, doing, { id, reference }, { move: 'take', along })
	if (!moved.moved) throw new Error(`A case chosen to be taken was refused: ${moved.refusal}`)
	return { reference }
}

// More than ever press at once; where all of these are being taken, the look goes further.
const firstLook = 64
const further = 10

async function lockNext(
	tx: Tx,
	staff: Doing['staff'],
	look = firstLook,
): Promise<Next | undefined> {
	const { looked, id, reference } = await lockAmong(tx, staff, look)
	if (id && reference) return { id, reference }
	return looked < look ? undefined : lockNext(tx, staff, look * further)
}

type Next = { id: string; reference: string }
type Looked = { looked: number; id: string | null; reference: string | null }

/**
 * The queue's rows are found by their order before any case is looked at: joined in one, the planner may
 * begin with every open case of the country. The row of the case is what is locked, as by every other move,
 * and what is locked is passed over; a state that changed while we looked is asked again by the database.
 */
async function lockAmong(
	tx: Tx,
	{ staffId, officeCode }: Doing['staff'],
	look: number,
): Promise<Looked> {
	const [found] = await tx.execute<Looked>(sql`
		with waiting as materialized (
			select q.case_id, q.due_on, q.rank, q.submitted_at from queue_items q
			where q.office_code = ${officeCode ?? ''} and q.state = 'queued' and q.assignee_id is null
				and not (${staffId}::uuid = any (q.released_by))
				and not exists (select 1 from recommendations r
					where r.case_id = q.case_id and r.recommended_by = ${staffId}::uuid)
			order by q.due_on, q.rank, q.submitted_at, q.case_id
			limit ${look}),
		next as (
			select c.id, c.reference from waiting w join cases c on c.id = w.case_id
			where c.state = 'queued'
			order by w.due_on, w.rank, w.submitted_at, w.case_id
			for update of c skip locked
			limit 1)
		select (select count(*)::int from waiting) as looked,
			(select id from next) as id, (select reference from next) as reference`)
	if (!found) throw new Error('Looking for the next case always answers one row')
	return found
}
