import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { type InquirySubject } from '#app/domain/inquiry.ts'
import { type ListPlace } from '#app/platform/list-place.ts'
import { type Tx } from '#db/client.server.ts'
import { inquiries, staff, taxItems, taxpayers } from '#db/schema/index.ts'
import { maskName } from '#app/i18n/mask-name.ts'

export const inquiryStates = ['waiting', 'answered'] as const
export type InquiryState = (typeof inquiryStates)[number]

/** A question in the list of its office; the name is masked, the words stay sealed. */
export type ListedInquiry = {
	id: string
	about: InquirySubject
	taxCode: string
	attribution: string
	taxpayerName: string
	sentAt: Date
	answeredAt: Date | null
	answeredBy: string | null
}

type Wanted = {
	officeCode: string
	state: InquiryState
	after: ListPlace | undefined
	limit: number
}

/** Waiting ones the oldest first, answered ones the latest first. */
export async function inquiriesOfOffice(
	tx: Tx,
	{ officeCode, state, after, limit }: Wanted,
): Promise<{ listed: ListedInquiry[]; next: ListPlace | undefined }> {
	const waits = state === 'waiting'
	const sortedBy = waits ? inquiries.sentAt : inquiries.answeredAt
	const ordered = waits ? asc : desc
	const beyond =
		after &&
		sql`(${sortedBy}, ${inquiries.id}) ${waits ? sql`>` : sql`<`}
		(${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`
	const rows = await tx
		.select({
			id: inquiries.id,
			about: inquiries.about,
			taxCode: taxItems.taxCode,
			attribution: taxItems.attribution,
			taxpayerName: taxpayers.name,
			sentAt: inquiries.sentAt,
			answeredAt: inquiries.answeredAt,
			answeredBy: staff.name,
		})
		.from(inquiries)
		.innerJoin(taxItems, eq(taxItems.id, inquiries.itemId))
		.innerJoin(taxpayers, eq(taxpayers.id, inquiries.taxpayerId))
		.leftJoin(staff, eq(staff.id, inquiries.answeredBy))
		.where(
			and(
				eq(inquiries.officeCode, officeCode),
				waits ? isNull(inquiries.answeredAt) : isNotNull(inquiries.answeredAt),
				beyond,
			),
		)
		.orderBy(ordered(sortedBy), ordered(inquiries.id))
		.limit(limit + 1)
	const listed = rows
		.slice(0, limit)
		.map((row) => ({ ...row, taxpayerName: maskName(row.taxpayerName) }))
	return { listed, next: rows.length > limit ? placeOf(listed.at(-1), waits) : undefined }
}

function placeOf(last: ListedInquiry | undefined, waits: boolean): ListPlace | undefined {
	const at = waits ? last?.sentAt : last?.answeredAt
	return last && at ? { at, id: last.id } : undefined
}
