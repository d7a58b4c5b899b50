import { sql } from 'drizzle-orm'
import { type OutboundKind } from '../../app/domain/outbound-event.ts'
import { type Tx } from '../client.server.ts'

// Any number will do, as long as nothing else locks under it.
const ORDER = 815_006

export type OutboundEvent = {
	kind: OutboundKind
	/** The row it tells of: a decision, a plan, a classification, or the case itself. */
	subjectId: string
	caseId: string
	word?: string
	at: Date
}

/**
 * Notes what has to go back to the tax office's own system, in the transaction that brings it about. Whoever
 * does something about the same taxpayer waits, so that the order of the numbers is the order of the doing.
 */
export async function recordOutbound(tx: Tx, event: OutboundEvent): Promise<void> {
	const { kind, subjectId, caseId, word, at } = event
	await tx.execute(sql`select pg_advisory_xact_lock(${ORDER}, (taxpayer_id % 2147483647)::int)
		from cases where id = ${caseId}`)
	await tx.execute(sql`
		insert into outbound_events
			(kind, subject_id, case_id, reference, taxpayer_id, office_code, word, at)
		select ${kind}, ${subjectId}::uuid, id, reference, taxpayer_id, office_code,
			${word ?? null}, ${at.toISOString()}::timestamptz
		from cases where id = ${caseId} and reference is not null`)
}
