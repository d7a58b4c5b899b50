import { eq } from 'drizzle-orm'
import { latestDecisions } from '#db/case/latest-decision.server.ts'
import { type OwnCase } from '#db/case/own-case.server.ts'
import { activatePlans, setAside } from '#db/case/plan-state.server.ts'
import { type Tx } from '#db/client.server.ts'
import { recordOutbound } from '#db/outbound/record-outbound.server.ts'
import { decisions } from '#db/schema/index.ts'
import { moveOwnCase, type MoveRefusal, type OwnDoing } from './change-own-case.server.ts'

export type OfferAnswer = 'accepted' | 'declined'

/** Says yes or no to what was offered instead of what was asked for, and to no other offer. */
export async function answerOffer(
	tx: Tx,
	doing: OwnDoing,
	row: OwnCase,
	{ decisionId, answer }: { decisionId: string; answer: OfferAnswer },
): Promise<MoveRefusal | undefined> {
	const decided = await latestDecisions(tx, row.id)
	// The lock keeps a lapse away while the answer is written.
	await tx
		.select({ id: decisions.id })
		.from(decisions)
		.where(eq(decisions.caseId, row.id))
		.for('update')
	if (decided[0]?.id !== decisionId) return 'offer_not_open'
	const offers = decided.filter((one) => one.answerBy !== null && one.offerAnswer === null)
	const move = answer === 'accepted' ? 'accept-offer' : 'decline-offer'
	const refusal = await moveOwnCase(tx, doing, row, { move })
	if (refusal) return refusal
	for (const { id } of offers) {
		await tx
			.update(decisions)
			.set({ offerAnswer: answer, offerAnsweredAt: doing.at })
			.where(eq(decisions.id, id))
		await recordOutbound(tx, {
			...{ kind: 'offer-answer', subjectId: id, caseId: row.id, word: answer, at: doing.at },
		})
	}
	if (answer === 'declined') {
		await setAside(tx, row.id, 'declined')
		return
	}
	const planIds = offers.flatMap(({ planId }) => planId ?? [])
	// What was granted beside the offer runs on.
	const beside = decided.flatMap(({ planId }) =>
		planId && !planIds.includes(planId) ? planId : [],
	)
	if (planIds.length > 0) {
		await activatePlans(tx, { caseId: row.id, planIds, beside, on: doing.on })
	}
}
