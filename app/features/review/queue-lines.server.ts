import { eq, type SQL, type SQLWrapper } from 'drizzle-orm'
import { type Tx } from '#db/client.server.ts'
import { cases, queueItems, staff } from '#db/schema/index.ts'

type QueueColumns = Pick<
	Record<keyof typeof queueItems.$inferSelect, SQLWrapper>,
	'dueOn' | 'rank' | 'submittedAt' | 'caseId' | 'nameKey'
>

type Choice = {
	where: SQL | undefined
	inOrder: (columns: QueueColumns) => SQLWrapper[]
	limit: number
}

export type QueuedCase = Awaited<ReturnType<typeof queueLines>>[number]

/**
 * The first lines of a list of cases. The queue's rows are chosen alone, in the order of an index; joined
 * before that, a planner that misjudges the policies reads every case of the office and sorts them.
 */
export function queueLines(tx: Tx, { where, inOrder, limit }: Choice) {
	const row = tx
		.select()
		.from(queueItems)
		.where(where)
		.orderBy(...inOrder(queueItems).map((column) => column.getSQL()))
		.limit(limit)
		.as('chosen')
	return tx
		.select({
			...{ caseId: row.caseId, reference: row.reference, state: row.state },
			...{ kind: row.kind, besides: row.besides },
			...{ dueOn: row.dueOn, rank: row.rank, submittedAt: row.submittedAt, amount: row.amount },
			...{ needed: row.evidenceNeeded, received: row.evidenceReceived },
			...{ helpNeeds: row.helpNeeds, flags: row.flags, seized: row.seized },
			...{ taxpayerName: row.taxpayerName, language: row.language },
			...{ assigneeId: row.assigneeId, assignee: staff.name },
			...{ waitingSince: row.waitingSince, lawDueOn: cases.lawDueOn },
		})
		.from(row)
		.innerJoin(cases, eq(cases.id, row.caseId))
		.leftJoin(staff, eq(staff.id, row.assigneeId))
		.orderBy(...inOrder(row).map((column) => column.getSQL()))
}
