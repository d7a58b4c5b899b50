import { and, eq, sql, type SQLWrapper } from 'drizzle-orm'
import { nameKey } from '#app/domain/name-key.ts'
import { type Tx } from '#db/client.server.ts'
import { queueItems } from '#db/schema/index.ts'
import { type QueuedCase, queueLines } from './queue-lines.server.ts'

const MOST_FOUND = 50
const LAST_SIGN = '\u{10FFFF}'

/** The open cases of an office whose taxpayer's name begins so, in the order of the names. */
export async function searchQueue(
	tx: Tx,
	{ officeCode, words }: { officeCode: string; words: string },
): Promise<{ found: QueuedCase[]; more: boolean }> {
	const from = nameKey(words)
	const nameOf = ({ nameKey: name }: { nameKey: SQLWrapper }) => sql`${name} collate "C"`
	const name = nameOf(queueItems)
	const rows = await queueLines(tx, {
		where: and(
			eq(queueItems.officeCode, officeCode),
			sql`${name} >= ${from} and ${name} < ${from + LAST_SIGN}`,
		),
		inOrder: (columns) => [nameOf(columns), columns.caseId],
		limit: MOST_FOUND + 1,
	})
	return { found: rows.slice(0, MOST_FOUND), more: rows.length > MOST_FOUND }
}
