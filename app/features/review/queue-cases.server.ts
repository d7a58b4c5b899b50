import { and, asc, eq, gte, inArray, isNotNull, lte, sql } from 'drizzle-orm'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Tx } from '#db/client.server.ts'
import { cases, queueItems, staff } from '#db/schema/index.ts'
import { dueDays } from './due-days.ts'
import { type QueueFilter } from './queue-filter.ts'
import { type CasePlace } from './queue-place.ts'

export type Wanted = {
	officeCode: string
	staffId: string
	filter: QueueFilter
	today: CalendarDate
	limit: number
}

/** What a line of a list of cases shows. */
export const queueColumns = {
	...{ caseId: queueItems.caseId, reference: queueItems.reference, state: queueItems.state },
	...{ kind: queueItems.kind, dueOn: queueItems.dueOn, rank: queueItems.rank },
	...{ submittedAt: queueItems.submittedAt, amount: queueItems.amount },
	...{ needed: queueItems.evidenceNeeded, received: queueItems.evidenceReceived },
	...{ helpNeeds: queueItems.helpNeeds, flags: queueItems.flags, seized: queueItems.seized },
	...{ taxpayerName: queueItems.taxpayerName, language: queueItems.language },
	...{ assigneeId: queueItems.assigneeId, assignee: staff.name },
	...{ waitingSince: queueItems.waitingSince, lawDueOn: cases.lawDueOn },
}

export type QueuedCase = Awaited<ReturnType<typeof queueCases>>[number]

/** Cases of an office from a place on, in the order they wait: due, rank, oldest. */
export function queueCases(tx: Tx, wanted: Wanted, after: CasePlace | undefined) {
	const { officeCode, staffId, filter, today, limit } = wanted
	const { from, to } = dueDays(filter.due, today)
	return tx
		.select(queueColumns)
		.from(queueItems)
		.innerJoin(cases, eq(cases.id, queueItems.caseId))
		.leftJoin(staff, eq(staff.id, queueItems.assigneeId))
		.where(
			and(
				eq(queueItems.officeCode, officeCode),
				filter.state ? eq(queueItems.state, filter.state) : undefined,
				// Every kind but an inquiry is a relief's name.
				filter.kind && filter.kind !== 'inquiry' ? eq(queueItems.kind, filter.kind) : undefined,
				filter.mine ? eq(queueItems.assigneeId, staffId) : undefined,
				filter.ours ? isOurs : undefined,
				from ? gte(queueItems.dueOn, from) : undefined,
				to ? lte(queueItems.dueOn, to) : undefined,
				after && beyond(after),
			),
		)
		.orderBy(
			asc(queueItems.dueOn),
			asc(queueItems.rank),
			asc(queueItems.submittedAt),
			asc(queueItems.caseId),
		)
		.limit(limit)
}

const isOurs = and(
	isNotNull(queueItems.waitingSince),
	inArray(queueItems.state, ['queued', 'in_review', 'recommended', 'reconsidering']),
)

function beyond({ dueOn, rank, submittedAt, caseId }: CasePlace) {
	return sql`(${queueItems.dueOn}, ${queueItems.rank}, ${queueItems.submittedAt}, ${queueItems.caseId})
		> (${dueOn}::date, ${rank}::int, ${submittedAt.toISOString()}::timestamptz, ${caseId}::uuid)`
}
