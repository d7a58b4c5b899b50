import { and, desc, eq, sql } from 'drizzle-orm'
import { type ListPlace } from '#app/platform/list-place.ts'
import { type Tx } from '#db/client.server.ts'
import { accessRecords, cases, offices } from '#db/schema/index.ts'

/** One reading of a taxpayer's data by staff, as the taxpayer may know it: no names of staff. */
export type Access = {
	id: number
	at: Date
	role: string
	office: string | null
	what: (typeof accessRecords.$inferSelect)['what']
	purpose: string
	caseReference: string | null
}

/** The readings of a taxpayer's data, the latest first. */
export async function accessesOfTaxpayer(
	tx: Tx,
	{ taxpayerId, after, limit }: { taxpayerId: number; after?: ListPlace; limit: number },
): Promise<{ accesses: Access[]; next: ListPlace | undefined }> {
	const earlier =
		after &&
		sql`(${accessRecords.at}, ${accessRecords.id}) <
			(${after.at.toISOString()}::timestamptz, ${after.id}::bigint)`
	const rows = await tx
		.select({
			id: accessRecords.id,
			at: accessRecords.at,
			role: accessRecords.staffRole,
			office: offices.name,
			what: accessRecords.what,
			purpose: accessRecords.purpose,
			caseReference: cases.reference,
		})
		.from(accessRecords)
		.leftJoin(offices, eq(offices.code, accessRecords.officeCode))
		.leftJoin(cases, eq(cases.id, accessRecords.caseId))
		.where(and(eq(accessRecords.taxpayerId, taxpayerId), earlier))
		.orderBy(desc(accessRecords.at), desc(accessRecords.id))
		.limit(limit + 1)
	const accesses = rows.slice(0, limit)
	const last = accesses.at(-1)
	return {
		accesses,
		next: rows.length > limit && last ? { at: last.at, id: String(last.id) } : undefined,
	}
}
