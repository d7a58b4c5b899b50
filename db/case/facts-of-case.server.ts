import { and, asc, desc, eq, isNull, ne, notInArray } from 'drizzle-orm'
import { type CalendarDate } from '../../app/domain/calendar-date.ts'
import { type CaseFacts } from '../../app/domain/case/case-facts.ts'
import { objectionTo } from '../../app/domain/objection.ts'
import { type Parameters } from '../../app/domain/parameters/parameters.ts'
import { type Tx } from '../client.server.ts'
import {
	assignments,
	caseEvents,
	caseReliefs,
	cases,
	decisions,
	informationRequests,
	recommendations,
	staff,
} from '../schema/index.ts'

export type CaseRow = typeof cases.$inferSelect

/** What the rules of the moves look at, read from the rows of the case as of a day in Korea. */
export async function factsOfCase(
	tx: Tx,
	row: CaseRow,
	on: CalendarDate,
	parameters: Parameters,
): Promise<CaseFacts> {
	// Sent together: a case moves under a lock, and each way to the database and back holds it longer.
	const [reliefRows, assigned, request, otherCaseOpen, hands, decision] = await Promise.all([
		tx.select().from(caseReliefs).where(eq(caseReliefs.caseId, row.id)),
		assignmentsOf(tx, row.id),
		openRequestOf(tx, row.id),
		isOtherCaseOpen(tx, row),
		handsOf(tx, row.id),
		decisionFacts(tx, row.id, on, parameters),
	])
	const current = assigned.find((assignment) => assignment.endedAt === null)
	return {
		office: row.officeCode,
		reliefs: reliefRows.map(({ relief }) => relief),
		assignedTo: current?.staffId ?? null,
		visitAssignedTo: null,
		releasedBy: assigned
			.filter(({ endedAs }) => endedAs === 'released')
			.map(({ staffId }) => staffId),
		recused: [],
		askedFrom: request ? (request.askedBy ? 'in_review' : 'checking') : null,
		reviewerActive: current !== undefined && current.disabledAt === null,
		checkPassed: false,
		remindersSent: row.remindersSent,
		answerDayPassed: row.awaitingUntil !== null && row.awaitingUntil < on,
		deemedDayReached: row.deemedOn !== null && row.deemedOn <= on,
		otherCaseOpen,
		...hands,
		...decision,
	}
}

function assignmentsOf(tx: Tx, caseId: string) {
	return tx
		.select({
			staffId: assignments.staffId,
			endedAt: assignments.endedAt,
			endedAs: assignments.endedAs,
			disabledAt: staff.disabledAt,
		})
		.from(assignments)
		.innerJoin(staff, eq(staff.id, assignments.staffId))
		.where(eq(assignments.caseId, caseId))
}

async function isOtherCaseOpen(tx: Tx, row: CaseRow): Promise<boolean> {
	const others = await tx
		.select({ id: cases.id })
		.from(cases)
		.where(
			and(
				eq(cases.taxpayerId, row.taxpayerId),
				ne(cases.id, row.id),
				notInArray(cases.state, ['decided', 'closed']),
			),
		)
	return others.length > 0
}

async function openRequestOf(tx: Tx, caseId: string) {
	const [request] = await tx
		.select({ askedBy: informationRequests.askedBy })
		.from(informationRequests)
		.where(and(eq(informationRequests.caseId, caseId), eq(informationRequests.state, 'open')))
	return request
}

// The rows staff act on are staff's own: a taxpayer's transaction finds none, and needs none.
async function handsOf(tx: Tx, caseId: string) {
	const [again, recommended, decided] = await Promise.all([
		tx
			.select({ at: caseEvents.at })
			.from(caseEvents)
			.where(and(eq(caseEvents.caseId, caseId), eq(caseEvents.move, 'reconsider')))
			.orderBy(desc(caseEvents.version))
			.limit(1),
		tx
			.select()
			.from(recommendations)
			.where(eq(recommendations.caseId, caseId))
			.orderBy(asc(recommendations.recommendedAt)),
		tx.select().from(decisions).where(eq(decisions.caseId, caseId)),
	])
	const since = again[0]?.at
	const earlier = since
		? [
				...recommended.filter((row) => row.recommendedAt < since).map((row) => row.recommendedBy),
				...decided.filter((row) => row.decidedAt < since).map((row) => row.decidedBy),
			]
		: []
	const standing = recommended.filter(
		(row) => row.returnedAt === null && (!since || row.recommendedAt >= since),
	)
	return {
		reconsidering: since !== undefined,
		recommendedBy: standing.at(-1)?.recommendedBy ?? null,
		earlierHands: earlier.filter((id): id is string => id !== null),
	}
}

async function decisionFacts(tx: Tx, caseId: string, on: CalendarDate, parameters: Parameters) {
	const [decision] = await tx
		.select()
		.from(decisions)
		.where(eq(decisions.caseId, caseId))
		.orderBy(desc(decisions.decidedAt))
		.limit(1)
	if (!decision) return { offerOpen: false, objectionDayPassed: false }
	return {
		offerOpen:
			decision.answerBy !== null && decision.offerAnswer === null && decision.answerBy >= on,
		objectionDayPassed: objectionTo(decision.decidedOn, parameters).by < on,
	}
}

/** The open assignment of a case, for ending it. */
export function openAssignment(caseId: string) {
	return and(eq(assignments.caseId, caseId), isNull(assignments.endedAt))
}
