import { and, desc, eq, isNull } from 'drizzle-orm'
import { type CalendarDate } from '../../app/domain/calendar-date.ts'
import { caseStateTable } from '../../app/domain/case/case-state.ts'
import { type Relief } from '../../app/domain/relief.ts'
import { queueRank } from '../../app/domain/queue-order.ts'
import { type Tx } from '../client.server.ts'
import {
	assignments,
	caseItems,
	caseReliefs,
	cases,
	contactDetails,
	evidenceRequirements,
	queueItems,
	recommendations,
	taxItems,
	taxpayers,
} from '../schema/index.ts'

/**
 * Rewrites the queue's row of a case from the rows it is made of, in the transaction that changed them;
 * a case that nobody has to work on any more leaves the queue.
 */
export async function refreshQueueItem(
	tx: Tx,
	caseId: string,
	{ at, on }: { at: Date; on: CalendarDate },
): Promise<void> {
	const [row] = await tx
		.select({
			case: cases,
			name: taxpayers.name,
			ledgerLanguage: taxpayers.language,
			contactLanguage: contactDetails.language,
		})
		.from(cases)
		.innerJoin(taxpayers, eq(taxpayers.id, cases.taxpayerId))
		.leftJoin(contactDetails, eq(contactDetails.taxpayerId, cases.taxpayerId))
		.where(eq(cases.id, caseId))
	if (!row) return
	const { reference, submittedAt, state } = row.case
	if (
		!reference ||
		!submittedAt ||
		state === 'draft' ||
		state === 'decided' ||
		state === 'closed'
	) {
		await tx.delete(queueItems).where(eq(queueItems.caseId, caseId))
		return
	}
	const assigned = await tx.select().from(assignments).where(eq(assignments.caseId, caseId))
	const reliefs = await tx.select().from(caseReliefs).where(eq(caseReliefs.caseId, caseId))
	const kind: Relief =
		reliefs.map(({ relief }) => relief).find((relief) => relief !== 'voluntary-plan') ??
		'voluntary-plan'
	const values = {
		officeCode: row.case.officeCode,
		reference,
		state,
		kind,
		assigneeId: assigned.find(({ endedAt }) => endedAt === null)?.staffId ?? null,
		releasedBy: assigned
			.filter(({ endedAs }) => endedAs === 'released')
			.map(({ staffId }) => staffId),
		recommendedBy: await standingRecommender(tx, caseId),
		dueOn: earliest(row.case.dueOn, row.case.lawDueOn) ?? on,
		waitingSince: caseStateTable[state].turn === 'taxpayer' ? null : row.case.changedAt,
		submittedAt,
		helpNeeds: row.case.helpNeeds,
		flags: row.case.flags,
		taxpayerName: row.name,
		language: row.contactLanguage ?? row.ledgerLanguage ?? 'ko',
		...(await itemFacts(tx, caseId)),
		...(await evidenceCounts(tx, caseId)),
	}
	const ranked = { ...values, rank: queueRank(values) }
	await tx
		.insert(queueItems)
		.values({ caseId, ...ranked })
		.onConflictDoUpdate({ target: queueItems.caseId, set: ranked })
}

function earliest(...days: (CalendarDate | null)[]): CalendarDate | undefined {
	return days.filter((day) => day !== null).sort()[0]
}

async function standingRecommender(tx: Tx, caseId: string): Promise<string | null> {
	const [standing] = await tx
		.select({ by: recommendations.recommendedBy })
		.from(recommendations)
		.where(and(eq(recommendations.caseId, caseId), isNull(recommendations.returnedAt)))
		.orderBy(desc(recommendations.recommendedAt))
		.limit(1)
	return standing?.by ?? null
}

async function itemFacts(tx: Tx, caseId: string) {
	const items = await tx
		.select({ payable: caseItems.payableAtSubmission, seizedOn: taxItems.seizedOn })
		.from(caseItems)
		.innerJoin(taxItems, eq(taxItems.id, caseItems.itemId))
		.where(eq(caseItems.caseId, caseId))
	return {
		amount: items.reduce((sum, { payable }) => sum + payable, 0),
		seized: items.some(({ seizedOn }) => seizedOn !== null),
	}
}

async function evidenceCounts(tx: Tx, caseId: string) {
	const required = await tx
		.select({ state: evidenceRequirements.state })
		.from(evidenceRequirements)
		.where(eq(evidenceRequirements.caseId, caseId))
	return {
		evidenceNeeded: required.length,
		evidenceReceived: required.filter(({ state }) => state !== 'needed').length,
	}
}
