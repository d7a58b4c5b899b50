import { and, asc, eq, gte, isNull, lt, sql } from 'drizzle-orm'
import { addDays, type CalendarDate } from '#app/domain/calendar-date.ts'
import { inquiryDue } from '#app/domain/inquiry.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { dayInKorea } from '#app/platform/clock.server.ts'
import { type ListPlace } from '#app/platform/list-place.ts'
import { type Tx } from '#db/client.server.ts'
import { inquiries, taxpayers } from '#db/schema/index.ts'
import { dueDays, sendDaysFor } from './due-days.ts'
import { type Wanted } from './queue-cases.server.ts'

export type QueuedInquiry = Awaited<ReturnType<typeof queueInquiries>>[number]

/** Questions of an office that wait for an answer, from a place on, the oldest first. */
export async function queueInquiries(
	tx: Tx,
	{ officeCode, filter, today, limit }: Wanted,
	after: ListPlace | undefined,
	parameters: Parameters,
) {
	// A question is in no state of a case and in nobody's hands.
	const isOther = filter.kind !== null && filter.kind !== 'inquiry'
	if (isOther || filter.state !== null || filter.mine) return []
	const sent = sendDaysFor(dueDays(filter.due, today), today, parameters)
	const rows = await tx
		.select({
			...{ id: inquiries.id, about: inquiries.about, sentAt: inquiries.sentAt },
			taxpayerName: taxpayers.name,
		})
		.from(inquiries)
		.innerJoin(taxpayers, eq(taxpayers.id, inquiries.taxpayerId))
		.where(
			and(
				eq(inquiries.officeCode, officeCode),
				isNull(inquiries.answeredAt),
				sent.from ? gte(inquiries.sentAt, startOf(sent.from)) : undefined,
				sent.to ? lt(inquiries.sentAt, startOf(addDays(sent.to, 1))) : undefined,
				after &&
					sql`(${inquiries.sentAt}, ${inquiries.id})
						> (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`,
			),
		)
		.orderBy(asc(inquiries.sentAt), asc(inquiries.id))
		.limit(limit)
	return rows.map((row) => ({ ...row, dueOn: inquiryDue(dayInKorea(row.sentAt), parameters) }))
}

function startOf(day: CalendarDate): Date {
	return new Date(`${day}T00:00:00+09:00`)
}
