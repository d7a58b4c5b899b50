import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { type InquirySubject } from '#app/domain/inquiry.ts'
import { audit } from '#db/audit.server.ts'
import { type Tx } from '#db/client.server.ts'
import { inquiries, taxItems } from '#db/schema/index.ts'
import { sealWords } from './sealed-words.server.ts'

export type SendRefusal = 'not_found' | 'already_open'

export type Question = {
	itemNo: string
	about: InquirySubject
	text: string
	at: Date
	ip: string | null
}

/** Asks the office of one of the taxpayer's items; each item has one open question at a time. */
export async function sendInquiry(
	tx: Tx,
	asker: { personId: string; taxpayerId: number },
	{ itemNo, about, text, at, ip }: Question,
): Promise<{ sent: true } | { refusal: SendRefusal }> {
	const { personId, taxpayerId } = asker
	const [item] = await tx
		.select({ id: taxItems.id, officeCode: taxItems.officeCode })
		.from(taxItems)
		.where(and(eq(taxItems.itemNo, itemNo), eq(taxItems.taxpayerId, taxpayerId)))
	if (!item) return { refusal: 'not_found' }

	const id = randomUUID()
	const sent = await tx
		.insert(inquiries)
		.values({
			id,
			taxpayerId,
			itemId: item.id,
			officeCode: item.officeCode,
			about,
			text: sealWords('text', id, text),
			sentAt: at,
			sentBy: personId,
		})
		.onConflictDoNothing()
		.returning({ id: inquiries.id })
	if (sent.length === 0) return { refusal: 'already_open' }

	const actor = { actorKind: 'taxpayer' as const, actorId: personId, ip }
	await audit(tx, { ...actor, at, action: 'inquiry.send', subject: id, details: { about } })
	return { sent: true }
}
