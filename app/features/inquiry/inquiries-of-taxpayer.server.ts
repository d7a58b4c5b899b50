import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { type InquirySubject } from '#app/domain/inquiry.ts'
import { type Tx } from '#db/client.server.ts'
import { inquiries, offices, taxItems } from '#db/schema/index.ts'
import { unsealWords } from './sealed-words.server.ts'

/** A question as the person who asked it sees it. */
export type OwnInquiry = {
	itemNo: string
	about: InquirySubject
	text: string
	sentAt: Date
	office: { name: string; phone: string }
	answer: { text: string; at: Date; isNew: boolean } | undefined
}

/** All questions of a taxpayer, the latest first. */
export async function inquiriesOfTaxpayer(tx: Tx, taxpayerId: number): Promise<OwnInquiry[]> {
	const rows = await tx
		.select({
			inquiry: inquiries,
			itemNo: taxItems.itemNo,
			name: offices.name,
			phone: offices.phone,
		})
		.from(inquiries)
		.innerJoin(taxItems, eq(taxItems.id, inquiries.itemId))
		.innerJoin(offices, eq(offices.code, inquiries.officeCode))
		.where(eq(inquiries.taxpayerId, taxpayerId))
		.orderBy(desc(inquiries.sentAt))
	return rows.map(({ inquiry, itemNo, name, phone }) => ({
		itemNo,
		about: inquiry.about,
		text: unsealWords('text', inquiry.id, inquiry.text),
		sentAt: inquiry.sentAt,
		office: { name, phone },
		answer: answerOf(inquiry),
	}))
}

/** Remembers that the person has seen the answers that stand there. */
export async function markAnswersRead(tx: Tx, taxpayerId: number, at: Date): Promise<void> {
	await tx
		.update(inquiries)
		.set({ readAt: at })
		.where(
			and(
				eq(inquiries.taxpayerId, taxpayerId),
				isNotNull(inquiries.answeredAt),
				isNull(inquiries.readAt),
			),
		)
}

function answerOf(row: typeof inquiries.$inferSelect): OwnInquiry['answer'] {
	if (row.answer === null || row.answeredAt === null) return undefined
	return {
		text: unsealWords('answer', row.id, row.answer),
		at: row.answeredAt,
		isNew: row.readAt === null,
	}
}
