import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { type CalendarDate } from '../../app/domain/calendar-date.ts'
import { type CaseState, caseStateTable } from '../../app/domain/case/case-state.ts'
import { nameKey } from '../../app/domain/name-key.ts'
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

const outsideQueue: readonly CaseState[] = ['draft', 'decided', 'closed']

/**
 * Rewrites the queue's row of a case from the rows it is made of, in the transaction that changed them;
 * a case that nobody has to work on any more leaves the queue.
 */
export async function refreshQueueItem(
	tx: Tx,
	caseId: string,
	{ on }: { on: CalendarDate },
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
	if (!reference || !submittedAt || outsideQueue.includes(state)) {
		await tx.delete(queueItems).where(eq(queueItems.caseId, caseId))
		return
	}
	const [kind, held, recommendedBy, items, evidence] = await Promise.all([
		kindOf(tx, caseId),
		hands(tx, caseId),
		standingRecommender(tx, caseId),
		itemFacts(tx, caseId),
		evidenceCounts(tx, caseId),
	])
	const values = {
		...{ officeCode: row.case.officeCode, reference, state, kind, ...held, recommendedBy },
		dueOn: earliest(row.case.dueOn, row.case.lawDueOn) ?? on,
		waitingSince: caseStateTable[state].turn === 'taxpayer' ? null : row.case.changedAt,
		submittedAt,
		helpNeeds: row.case.helpNeeds,
		flags: row.case.flags,
		taxpayerName: row.name,
		nameKey: nameKey(row.name),
		language: row.contactLanguage ?? row.ledgerLanguage ?? 'ko',
		...items,
		...evidence,
	}
	const ranked = { ...values, rank: queueRank(values) }
	await tx
		.insert(queueItems)
		.values({ caseId, ...ranked })
		.onConflictDoUpdate({ target: queueItems.caseId, set: ranked })
}

// What has to be decided about comes before a plan that is only received.
async function kindOf(tx: Tx, caseId: string): Promise<Relief> {
	const rows = await tx.select().from(caseReliefs).where(eq(caseReliefs.caseId, caseId))
	const asked = rows.map(({ relief }) => relief)
	return asked.find((relief) => relief !== 'voluntary-plan') ?? 'voluntary-plan'
}

async function hands(tx: Tx, caseId: string) {
	const rows = await tx.select().from(assignments).where(eq(assignments.caseId, caseId))
	return {
		assigneeId: rows.find(({ endedAt }) => endedAt === null)?.staffId ?? null,
		releasedBy: rows.filter(({ endedAs }) => endedAs === 'released').map(({ staffId }) => staffId),
	}
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
		.select({
			payable:
				sql<number>`coalesce(${caseItems.payableNow}, ${caseItems.payableAtSubmission})`.mapWith(
					Number,
				),
			seizedOn: taxItems.seizedOn,
		})
		.from(caseItems)
		.innerJoin(taxItems, eq(taxItems.id, caseItems.itemId))
		.where(and(eq(caseItems.caseId, caseId), isNull(caseItems.leftAt)))
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
