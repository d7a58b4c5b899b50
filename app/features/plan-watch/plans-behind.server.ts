import { and, asc, eq, sql } from 'drizzle-orm'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Relief } from '#app/domain/relief.ts'
import { type Won } from '#app/domain/won.ts'
import { type ListPlace } from '#app/platform/list-place.ts'
import { type Tx } from '#db/client.server.ts'
import { cases, planMisses, plans, taxpayers } from '#db/schema/index.ts'

export type PlanBehind = {
	planId: string
	reference: string | null
	taxpayerName: string
	relief: Relief
	since: CalendarDate
	misses: number
	lacking: Won
}

type Wanted = { officeCode: string; after: ListPlace | undefined; limit: number }

/** Plans of an office that have fallen behind, from a place on, the longest first. */
export async function plansBehind(
	tx: Tx,
	{ officeCode, after, limit }: Wanted,
): Promise<{ listed: PlanBehind[]; next: ListPlace | undefined }> {
	const { planId, since, misses, lacking } = planMisses
	const rows = await tx
		.select({
			...{ planId, since, misses, lacking, relief: plans.relief },
			...{ reference: cases.reference, taxpayerName: taxpayers.name },
		})
		.from(planMisses)
		.innerJoin(plans, eq(plans.id, planId))
		.innerJoin(cases, eq(cases.id, planMisses.caseId))
		.innerJoin(taxpayers, eq(taxpayers.id, plans.taxpayerId))
		.where(
			and(
				eq(planMisses.officeCode, officeCode),
				// One that was replaced or withdrawn is nobody's to keep any more.
				eq(plans.state, 'active'),
				after && sql`(${since}, ${planId}) > (${dayOf(after)}::date, ${after.id}::uuid)`,
			),
		)
		.orderBy(asc(since), asc(planId))
		.limit(limit + 1)
	const listed = rows.slice(0, limit)
	const last = rows.length > limit ? listed.at(-1) : undefined
	return { listed, next: last && { at: startOf(last.since), id: last.planId } }
}

function startOf(day: CalendarDate): Date {
	return new Date(`${day}T00:00:00Z`)
}

function dayOf({ at }: ListPlace): string {
	return at.toISOString().slice(0, 10)
}
