import { and, eq } from 'drizzle-orm'
import { type InquirySubject } from '#app/domain/inquiry.ts'
import { type ActingStaff } from '#db/acting.server.ts'
import { recordAccess } from '#db/audit.server.ts'
import { type Tx } from '#db/client.server.ts'
import { inquiries, staff, taxItems, taxpayers } from '#db/schema/index.ts'
import { unsealWords } from './sealed-words.server.ts'

/** A question as the office sees it that is asked. */
export type StaffInquiry = {
	id: string
	about: InquirySubject
	text: string
	sentAt: Date
	readAt: Date | null
	answer: { text: string; at: Date; by: string | null } | undefined
	taxpayerId: number
	taxpayerName: string
	itemNo: string
	taxCode: string
	attribution: string
}

type Reader = ActingStaff & { name: string }

/** Opens a question of the reader's office; that it was opened is recorded and shown to the taxpayer. */
export async function openInquiry(
	tx: Tx,
	reader: Reader,
	{ id, at, ip }: { id: string; at: Date; ip: string | null },
): Promise<StaffInquiry | undefined> {
	const [row] = await tx
		.select({
			inquiry: inquiries,
			taxpayerName: taxpayers.name,
			itemNo: taxItems.itemNo,
			taxCode: taxItems.taxCode,
			attribution: taxItems.attribution,
			answeredBy: staff.name,
		})
		.from(inquiries)
		.innerJoin(taxItems, eq(taxItems.id, inquiries.itemId))
		.innerJoin(taxpayers, eq(taxpayers.id, inquiries.taxpayerId))
		.leftJoin(staff, eq(staff.id, inquiries.answeredBy))
		.where(and(eq(inquiries.id, id), eq(inquiries.officeCode, reader.officeCode ?? '')))
	if (!row) return undefined
	const { inquiry, answeredBy, ...named } = row
	const { taxpayerId } = inquiry
	const reading = { what: 'inquiry', purpose: 'answer-inquiry', caseId: null, at, ip } as const
	await recordAccess(tx, reader, { ...reading, taxpayerId })
	return {
		...named,
		id,
		taxpayerId,
		about: inquiry.about,
		text: unsealWords('text', id, inquiry.text),
		sentAt: inquiry.sentAt,
		readAt: inquiry.readAt,
		answer: answerOf(inquiry, answeredBy),
	}
}

function answerOf(
	{ id, answer, answeredAt }: typeof inquiries.$inferSelect,
	by: string | null,
): StaffInquiry['answer'] {
	if (answer === null || answeredAt === null) return undefined
	return { text: unsealWords('answer', id, answer), at: answeredAt, by }
}
