import { asc, desc, eq, gte, inArray, isNull } from 'drizzle-orm'
import { type Tx } from '#db/client.server.ts'
import { cases, decisions, replayAlarms } from '#db/schema/index.ts'

const columns = {
	id: decisions.id,
	caseId: decisions.caseId,
	reference: cases.reference,
	relief: decisions.relief,
	decidedOn: decisions.decidedOn,
	parameterVersion: decisions.parameterVersion,
	inputs: decisions.inputs,
	trace: decisions.trace,
}

/** A decision with all that was kept of it. */
export type StoredDecision = Awaited<ReturnType<typeof decisionsOfCase>>[number]

/** Every decision of a case, the first one first. */
export function decisionsOfCase(tx: Tx, caseId: string) {
	return withCase(tx).where(eq(decisions.caseId, caseId)).orderBy(asc(decisions.decidedAt))
}

type Sample = {
	/** Decided since then: the newest. */
	since: Date
	/** Where among all of them a stretch begins; another one each night. */
	from: string
	count: number
}

/** What is open as an alarm, what is new, and a stretch of all others. */
export async function sampleOfDecisions(tx: Tx, { since, from, count }: Sample) {
	const alarmed = tx
		.select({ id: replayAlarms.decisionId })
		.from(replayAlarms)
		.where(isNull(replayAlarms.settledAt))
	const open = await withCase(tx).where(inArray(decisions.id, alarmed)).limit(count)
	const recent = await withCase(tx)
		.where(gte(decisions.decidedAt, since))
		.orderBy(desc(decisions.decidedAt))
		.limit(count)
	const stretch = await withCase(tx)
		.where(gte(decisions.id, from))
		.orderBy(asc(decisions.id))
		.limit(count)
	return [...new Map([...open, ...recent, ...stretch].map((row) => [row.id, row])).values()]
}

function withCase(tx: Tx) {
	return tx.select(columns).from(decisions).innerJoin(cases, eq(cases.id, decisions.caseId))
}
