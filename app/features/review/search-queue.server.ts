import { and, eq, sql } from 'drizzle-orm'
import { nameKey } from '#app/domain/name-key.ts'
import { type Tx } from '#db/client.server.ts'
import { cases, queueItems, staff } from '#db/schema/index.ts'
import { type QueuedCase, queueColumns } from './queue-cases.server.ts'

const MOST_FOUND = 50
const LAST_SIGN = '\u{10FFFF}'

/** The open cases of an office whose taxpayer's name begins so, in the order of the names. */
export async function searchQueue(
	tx: Tx,
	{ officeCode, words }: { officeCode: string; words: string },
): Promise<{ found: QueuedCase[]; more: boolean }> {
	const from = nameKey(words)
	const name = sql`${queueItems.nameKey} collate "C"`
	const rows = await tx
		.select(queueColumns)
		.from(queueItems)
		.innerJoin(cases, eq(cases.id, queueItems.caseId))
		.leftJoin(staff, eq(staff.id, queueItems.assigneeId))
		.where(
			and(
				eq(queueItems.officeCode, officeCode),
				sql`${name} >= ${from} and ${name} < ${from + LAST_SIGN}`,
			),
		)
		.orderBy(name, queueItems.caseId)
		.limit(MOST_FOUND + 1)
	return { found: rows.slice(0, MOST_FOUND), more: rows.length > MOST_FOUND }
}
