import { and, desc, eq, notInArray } from 'drizzle-orm'
import { type Tx } from '../client.server.ts'
import { caseEvents } from '../schema/index.ts'

export type LastMove = { move: string; by: 'taxpayer' | 'staff' | 'system'; at: Date }

// The check follows by itself whatever was handed in.
const follows = ['start-check', 'pass-check']

/** What was done to a case last, for somebody who came second. A taxpayer learns no name of staff. */
export async function lastMoveOf(tx: Tx, caseId: string): Promise<LastMove | undefined> {
	const [event] = await tx
		.select({ move: caseEvents.move, by: caseEvents.actorKind, at: caseEvents.at })
		.from(caseEvents)
		.where(and(eq(caseEvents.caseId, caseId), notInArray(caseEvents.move, follows)))
		.orderBy(desc(caseEvents.version))
		.limit(1)
	return event
}
