import { addDays } from '#app/domain/calendar-date.ts'
import { type KeptDecision } from '#app/domain/decision/kept-decision.ts'
import { offerAnswerBy } from '#app/domain/decision/offer.ts'
import { outlookOf } from '#app/domain/decision/outlook.ts'
import {
	outcomeRefusal,
	type RecommendationRefusal,
} from '#app/domain/decision/recommendation-refusal.ts'
import { isReasonFor } from '#app/domain/decision/reason-code.ts'
import { type InstalmentPlan } from '#app/domain/instalment-plan/plan.ts'
import { endAssignment } from '#db/case/assignment.server.ts'
import { caseFile } from '#db/case/case-file.server.ts'
import { type Moved, type NotMoved } from '#db/case/move-case.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { plannedFrom } from '#db/case/plan-terms.server.ts'
import { plansOfCase } from '#db/case/plans-of-case.server.ts'
import { type Doing, moveAsStaff } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { keptFrom } from './kept-from.ts'
import {
	type Recommendation,
	recommenderOtherThan,
	standingRecommendation,
} from './standing-recommendation.server.ts'
import { writeDecision } from './write-decision.server.ts'

export type Decided = Moved | NotMoved | { moved: false; refusal: RecommendationRefusal }

/** Decides as recommended, by another hand: the plan comes into force, or waits for the person's word. */
export async function decide(
	tx: Tx,
	doing: Doing,
	row: OfficeCase,
	{ text, seenVersion }: { text: string; seenVersion?: number },
): Promise<Decided> {
	const standing = await standingRecommendation(tx, row.id)
	const weighed = standing && (await weigh(tx, doing, row, standing))
	if (weighed && 'refusal' in weighed) return { moved: false, refusal: weighed.refusal }

	const moved = await moveAsStaff(tx, doing, row, { move: 'decide', seenVersion })
	if (!moved.moved) return moved
	if (!standing || !weighed) throw new Error('A recommended case holds a recommendation')
	const { staffId } = doing.staff
	const recommendedBy = await recommenderOtherThan(tx, standing.id, staffId)
	if (!recommendedBy) throw new Error('Nobody decides what they recommended')
	await writeDecision(tx, {
		...{ caseId: row.id, kept: weighed.kept, planId: standing.planId, text },
		...{ recommendedBy, decidedBy: staffId },
		...{ parameters: doing.parameters, at: doing.at },
	})
	await endAssignment(tx, row.id, { endedAs: 'done', at: doing.at, on: doing.on })
	return moved
}

// The law and the ledger may have moved since the recommendation: the day of the decision counts.
async function weigh(
	tx: Tx,
	doing: Doing,
	row: OfficeCase,
	standing: Recommendation,
): Promise<{ kept: KeptDecision } | { refusal: RecommendationRefusal }> {
	const { on, parameters } = doing
	const { outcome, findings, reasonCodes } = standing
	const { basis, declaration } = await caseFile(tx, row, on, findings)
	const outlook = outlookOf(basis, parameters)
	const plans = await plansOfCase(tx, row.id)
	const requested = plans.find(({ origin }) => origin === 'requested')?.schedule ?? null
	const plan = plans.find(({ id }) => id === standing.planId)
	const granted = plan?.schedule ?? null
	const offered = outcome === 'approved-changed' ? granted : null
	const refusal = outcomeRefusal({ outcome, offered, requested, reasonCodes }, outlook, on)
	if (refusal) return { refusal }
	const answerBy = offered && answerByOf(offered, doing)
	if (offered && (!answerBy || answerBy <= on)) return { refusal: 'no_time_to_answer' }
	const kept = keptFrom(
		basis,
		outlook,
		{
			...{ outcome, requested, granted, answerBy, findings, deemed: false },
			reasonCodes: reasonCodes.filter((code) => isReasonFor(outcome, code)),
			planned: plan ? plannedFrom(plan) : null,
			declarationSha256: declaration.sha256,
		},
		parameters,
	)
	return { kept }
}

function answerByOf({ instalments }: InstalmentPlan, { on, parameters }: Doing) {
	const [first] = instalments
	return offerAnswerBy(on, first?.dueOn ?? addDays(on, 1), parameters)
}
