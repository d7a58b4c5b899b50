import { and, eq, gte, inArray, isNotNull, lte, or, sql } from 'drizzle-orm'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Relief } from '#app/domain/relief.ts'
import { type Tx } from '#db/client.server.ts'
import { queueItems } from '#db/schema/index.ts'
import { dueDays } from './due-days.ts'
import { type QueueFilter } from './queue-filter.ts'
import { queueLines } from './queue-lines.server.ts'
import { type CasePlace } from './queue-place.ts'

export type Wanted = {
	officeCode: string
	staffId: string
	filter: QueueFilter
	today: CalendarDate
	limit: number
}

/** Cases of an office from a place on, in the order they wait: due, rank, oldest. */
export function queueCases(tx: Tx, wanted: Wanted, after: CasePlace | undefined) {
	const { officeCode, staffId, filter, today, limit } = wanted
	const { from, to } = dueDays(filter.due, today)
	return queueLines(tx, {
		where: and(
			eq(queueItems.officeCode, officeCode),
			filter.state ? eq(queueItems.state, filter.state) : undefined,
			// Every kind but an inquiry is a relief's name.
			filter.kind && filter.kind !== 'inquiry' ? asksFor(filter.kind) : undefined,
			filter.mine ? eq(queueItems.assigneeId, staffId) : undefined,
			filter.ours ? isOurs : undefined,
			from ? gte(queueItems.dueOn, from) : undefined,
			to ? lte(queueItems.dueOn, to) : undefined,
			after && beyond(after),
		),
		inOrder: ({ dueOn, rank, submittedAt, caseId }) => [dueOn, rank, submittedAt, caseId],
		limit,
	})
}

// Compared one by one: a comparison may be made before the policy has been asked, `@>` may not.
function asksFor(relief: Relief) {
	return or(eq(queueItems.kind, relief), sql`${relief} = any(${queueItems.besides})`)
}

const isOurs = and(
	isNotNull(queueItems.waitingSince),
	inArray(queueItems.state, ['queued', 'in_review', 'recommended', 'reconsidering']),
)

function beyond({ dueOn, rank, submittedAt, caseId }: CasePlace) {
	return sql`(${queueItems.dueOn}, ${queueItems.rank}, ${queueItems.submittedAt}, ${queueItems.caseId})
		> (${dueOn}::date, ${rank}::int, ${submittedAt.toISOString()}::timestamptz, ${caseId}::uuid)`
}
