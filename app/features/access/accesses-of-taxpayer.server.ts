import { count, desc, eq, max, min, sql } from 'drizzle-orm'
import { type ListPlace } from '#app/platform/list-place.ts'
import { type Tx } from '#db/client.server.ts'
import { accessRecords, cases, offices } from '#db/schema/index.ts'

/**
 * What one member of staff read of a taxpayer's data on one day for one purpose, as the taxpayer may know
 * it: from when to when, how often, and no names of staff.
 */
export type Access = {
	id: number
	first: Date
	last: Date
	times: number
	role: string
	office: string | null
	what: (typeof accessRecords.$inferSelect)['what']
	purpose: string
	caseReference: string | null
}

const day = sql`(${accessRecords.at} at time zone 'Asia/Seoul')::date`

/** The readings of a taxpayer's data, day by day, the latest first. */
export async function accessesOfTaxpayer(
	tx: Tx,
	{ taxpayerId, after, limit }: { taxpayerId: number; after?: ListPlace; limit: number },
): Promise<{ accesses: Access[]; next: ListPlace | undefined }> {
	const { staffId, staffRole, what, purpose, caseId, at, id } = accessRecords
	const earlier =
		after &&
		sql`(max(${at}), max(${id})) < (${after.at.toISOString()}::timestamptz, ${after.id}::bigint)`
	const rows = await tx
		.select({
			id: max(id),
			first: min(at),
			last: max(at),
			times: count(),
			role: staffRole,
			office: offices.name,
			what,
			purpose,
			caseReference: cases.reference,
		})
		.from(accessRecords)
		.leftJoin(offices, eq(offices.code, accessRecords.officeCode))
		.leftJoin(cases, eq(cases.id, caseId))
		.where(eq(accessRecords.taxpayerId, taxpayerId))
		.groupBy(day, staffId, staffRole, offices.name, what, purpose, caseId, cases.reference)
		.having(earlier)
		.orderBy(desc(max(at)), desc(max(id)))
		.limit(limit + 1)
	const accesses = rows.slice(0, limit).map(wholeRow)
	const last = accesses.at(-1)
	return {
		accesses,
		next: rows.length > limit && last ? { at: last.last, id: String(last.id) } : undefined,
	}
}

type Row<Value> = { [Key in keyof Value]: Value[Key] | (Key extends Ends ? null : never) }
type Ends = 'id' | 'first' | 'last'

function wholeRow({ id, first, last, ...rest }: Row<Access>): Access {
	if (id === null || !first || !last) throw new Error('A group of readings has a first and a last')
	return { ...rest, id, first, last }
}
