import { eq } from 'drizzle-orm'
import { latestDecision } from '#db/case/latest-decision.server.ts'
import { type OwnCase } from '#db/case/own-case.server.ts'
import { activatePlan, setAside } from '#db/case/plan-state.server.ts'
import { type Tx } from '#db/client.server.ts'
import { recordOutbound } from '#db/outbound/record-outbound.server.ts'
import { decisions } from '#db/schema/index.ts'
import { moveOwnCase, type MoveRefusal, type OwnDoing } from './change-own-case.server.ts'

export type OfferAnswer = 'accepted' | 'declined'

/** Says yes or no to a plan that was offered instead of the one asked for, and to no other. */
export async function answerOffer(
	tx: Tx,
	doing: OwnDoing,
	row: OwnCase,
	{ decisionId, answer }: { decisionId: string; answer: OfferAnswer },
): Promise<MoveRefusal | undefined> {
	const decision = await latestDecision(tx, row.id)
	// The lock keeps a lapse away while the answer is written.
	await tx
		.select({ id: decisions.id })
		.from(decisions)
		.where(eq(decisions.caseId, row.id))
		.for('update')
	if (decision?.id !== decisionId) return 'offer_not_open'
	const move = answer === 'accepted' ? 'accept-offer' : 'decline-offer'
	const refusal = await moveOwnCase(tx, doing, row, { move })
	if (refusal) return refusal
	await tx
		.update(decisions)
		.set({ offerAnswer: answer, offerAnsweredAt: doing.at })
		.where(eq(decisions.id, decisionId))
	await recordOutbound(tx, {
		...{ kind: 'offer-answer', subjectId: decisionId, caseId: row.id, word: answer },
		at: doing.at,
	})
	if (answer === 'declined') await setAside(tx, row.id, 'declined')
	else if (decision.planId) {
		await activatePlan(tx, { caseId: row.id, planId: decision.planId, on: doing.on })
	}
}
