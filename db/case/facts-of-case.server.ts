import { and, eq, isNull, sql } from 'drizzle-orm'
import { type CalendarDate } from '../../app/domain/calendar-date.ts'
import { type CaseFacts } from '../../app/domain/case/case-facts.ts'
import { objectionTo } from '../../app/domain/objection.ts'
import { type Parameters } from '../../app/domain/parameters/parameters.ts'
import { type Relief } from '../../app/domain/relief.ts'
import { type Tx } from '../client.server.ts'
import { assignments, type cases } from '../schema/index.ts'

export type CaseRow = typeof cases.$inferSelect

/** What the rules of the moves look at, read from the rows of the case as of a day in Korea. */
export async function factsOfCase(
	tx: Tx,
	row: CaseRow,
	on: CalendarDate,
	parameters: Parameters,
): Promise<CaseFacts> {
	const read = await readFacts(tx, row)
	return {
		office: row.officeCode,
		reliefs: read.reliefs,
		assignedTo: read.assigned_to,
		visitAssignedTo: null,
		releasedBy: read.released_by,
		recused: [],
		askedFrom: read.asked_by_staff === null ? null : read.asked_by_staff ? 'in_review' : 'checking',
		reviewerActive: read.reviewer_active,
		checkPassed: false,
		remindersSent: row.remindersSent,
		answerDayPassed: row.awaitingUntil !== null && row.awaitingUntil < on,
		deemedDayReached: row.deemedOn !== null && row.deemedOn <= on,
		otherCaseOpen: read.other_case_open,
		reconsidering: read.reconsidering,
		recommendedBy: read.recommended_by,
		earlierHands: read.earlier_hands,
		offerOpen: read.unanswered_offer_by !== null && read.unanswered_offer_by >= on,
		document: null,
		objectionDayPassed:
			read.decided_on !== null && objectionTo(read.decided_on, parameters).by < on,
	}
}

type Read = {
	reliefs: Relief[]
	assigned_to: string | null
	reviewer_active: boolean
	released_by: string[]
	asked_by_staff: boolean | null
	other_case_open: boolean
	reconsidering: boolean
	recommended_by: string | null
	earlier_hands: string[]
	decided_on: CalendarDate | null
	unanswered_offer_by: CalendarDate | null
}

// One statement: a case moves under a lock, and every move asks this. The rows staff act on are staff's
// own: a taxpayer's transaction finds none, and needs none.
async function readFacts(tx: Tx, { id, taxpayerId }: CaseRow): Promise<Read> {
	const [read] = await tx.execute<Read>(sql`
		with again as (select max(at) as since from case_events
				where case_id = ${id} and move = 'reconsider'),
			recommended as (select recommended_by, recommended_at, returned_at from recommendations
				where case_id = ${id}),
			decided as (select decided_by, decided_at, decided_on, answer_by, offer_answer from decisions
				where case_id = ${id}),
			assigned as (select a.staff_id, a.ended_at, a.ended_as, s.disabled_at
				from assignments a join staff s on s.id = a.staff_id where a.case_id = ${id})
		select since is not null as reconsidering,
			array(select relief from case_reliefs where case_id = ${id}) as reliefs,
			(select staff_id from assigned where ended_at is null) as assigned_to,
			exists (select from assigned where ended_at is null and disabled_at is null) as reviewer_active,
			array(select staff_id from assigned where ended_as = 'released') as released_by,
			(select asked_by is not null from information_requests
				where case_id = ${id} and state = 'open') as asked_by_staff,
			exists (select from cases where taxpayer_id = ${taxpayerId} and id <> ${id}
				and state not in ('decided', 'closed')) as other_case_open,
			(select recommended_by from recommended
				where returned_at is null and (since is null or recommended_at >= since)
				order by recommended_at desc limit 1) as recommended_by,
			array(select recommended_by from recommended where recommended_at < since
				union all select decided_by from decided
				where decided_at < since and decided_by is not null) as earlier_hands,
			(select decided_on from decided order by decided_at desc limit 1) as decided_on,
			(select max(answer_by) from decided where offer_answer is null
				and decided_at = (select max(decided_at) from decided)) as unanswered_offer_by
		from again`)
	if (!read) throw new Error('The facts of a case are always one row')
	return read
}

/** The open assignment of a case, for ending it. */
export function openAssignment(caseId: string) {
	return and(eq(assignments.caseId, caseId), isNull(assignments.endedAt))
}
