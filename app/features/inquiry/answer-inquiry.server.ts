import { and, eq, isNull } from 'drizzle-orm'
import { type ActingStaff } from '#db/acting.server.ts'
import { audit } from '#db/audit.server.ts'
import { type Tx } from '#db/client.server.ts'
import { tellTaxpayer } from '#db/outbox.server.ts'
import { inquiries } from '#db/schema/index.ts'
import { sealWords } from './sealed-words.server.ts'

export type AnswerRefusal = 'not_found' | 'answered_meanwhile'

/** Answers a question of one's own office; of two who answer at once, one does. */
export async function answerInquiry(
	tx: Tx,
	by: ActingStaff,
	{ id, text, at, ip }: { id: string; text: string; at: Date; ip: string | null },
): Promise<{ answered: true } | { refusal: AnswerRefusal }> {
	const mine = and(eq(inquiries.id, id), eq(inquiries.officeCode, by.officeCode ?? ''))
	// The second of two waits here for the first, then finds nothing left to answer.
	const [answered] = await tx
		.update(inquiries)
		.set({ answer: sealWords('answer', id, text), answeredAt: at, answeredBy: by.staffId })
		.where(and(mine, isNull(inquiries.answeredAt)))
		.returning({ taxpayerId: inquiries.taxpayerId })
	if (!answered) {
		const [there] = await tx.select({ id: inquiries.id }).from(inquiries).where(mine)
		return { refusal: there ? 'answered_meanwhile' : 'not_found' }
	}
	const actor = { actorKind: 'staff' as const, actorId: by.staffId, ip }
	await audit(tx, { ...actor, at, action: 'inquiry.answer', subject: id })
	const { taxpayerId } = answered
	await tellTaxpayer(tx, { taxpayerId, caseId: null, template: 'inquiry-answered', at })
	return { answered: true }
}
