import { addDays } from '#app/domain/calendar-date.ts'
import { type KeptDecision } from '#app/domain/decision/kept-decision.ts'
import { keptFrom } from '#app/domain/decision/kept-from.ts'
import { offerAnswerBy } from '#app/domain/decision/offer.ts'
import { outlookOf } from '#app/domain/decision/outlook.ts'
import {
	outcomeRefusal,
	type RecommendationRefusal,
} from '#app/domain/decision/recommendation-refusal.ts'
import { isReasonFor } from '#app/domain/decision/reason-code.ts'
import { type InstalmentPlan } from '#app/domain/instalment-plan/plan.ts'
import { endAssignment } from '#db/case/assignment.server.ts'
import { type CaseFile, caseFile } from '#db/case/case-file.server.ts'
import { type Moved, type NotMoved } from '#db/case/move-case.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { plannedFrom } from '#db/case/plan-terms.server.ts'
import { type CasePlan, plansOfCase, requestedUnder } from '#db/case/plans-of-case.server.ts'
import { type Doing, moveAsStaff } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import {
	type Recommendation,
	recommenderOtherThan,
	standingRecommendations,
} from './standing-recommendation.server.ts'
import { type DecidedRelief, writeDecisions } from './write-decision.server.ts'

export type Decided = Moved | NotMoved | { moved: false; refusal: RecommendationRefusal }

/** Decides every relief as recommended, by another hand: plans come into force, or wait for the person's word. */
export async function decide(
	tx: Tx,
	doing: Doing,
	row: OfficeCase,
	{ text, seenVersion }: { text: string; seenVersion?: number },
): Promise<Decided> {
	const standing = await standingRecommendations(tx, row.id)
	const weighed = await weighAll(tx, doing, row, standing)
	if ('refusal' in weighed) return { moved: false, refusal: weighed.refusal }

	const moved = await moveAsStaff(tx, doing, row, { move: 'decide', seenVersion })
	if (!moved.moved) return moved
	const [first] = standing
	if (!first) throw new Error('A recommended case holds a recommendation')
	const { staffId } = doing.staff
	const recommendedBy = await recommenderOtherThan(tx, first.id, staffId)
	if (!recommendedBy) throw new Error('Nobody decides what they recommended')
	await writeDecisions(tx, {
		...{ caseId: row.id, each: weighed.each, text, recommendedBy, decidedBy: staffId },
		...{ parameters: doing.parameters, at: doing.at },
	})
	await endAssignment(tx, row.id, { endedAs: 'done', at: doing.at, on: doing.on })
	return moved
}

type Refused = { refusal: RecommendationRefusal }

// The law and the ledger may have moved since the recommendation: the day of the decision counts.
async function weighAll(
	tx: Tx,
	doing: Doing,
	row: OfficeCase,
	standing: readonly Recommendation[],
): Promise<{ each: DecidedRelief[] } | Refused> {
	const [first] = standing
	if (!first) return { each: [] }
	const file = await caseFile(tx, row, doing.on, first.findings)
	const plans = await plansOfCase(tx, row.id)
	const each: DecidedRelief[] = []
	for (const one of standing) {
		const weighed = weigh(file, plans, one, doing)
		if ('refusal' in weighed) return weighed
		each.push({ ...weighed, planId: one.planId })
	}
	return { each }
}

function weigh(
	{ basis, declaration }: CaseFile,
	plans: readonly CasePlan[],
	{ relief, planId, outcome, findings, reasonCodes }: Recommendation,
	doing: Doing,
): { kept: KeptDecision } | Refused {
	const { on, parameters } = doing
	const outlook = outlookOf(basis, parameters, relief ?? undefined)
	const asked = requestedUnder(outlook.relief, basis.reliefs, plans)
	const requested = scheduleOf(asked)
	const plan = plans.find(({ id }) => id === planId)
	const granted = scheduleOf(plan)
	const offered = outcome === 'approved-changed' ? granted : null
	const refusal = outcomeRefusal({ outcome, offered, requested, reasonCodes }, outlook, on)
	if (refusal) return { refusal }
	const answerBy = offered && answerByOf(offered, doing)
	if (offered && !answerBy) return { refusal: 'no_time_to_answer' }
	const kept = keptFrom(
		basis,
		outlook,
		{
			...{ outcome, requested, granted, answerBy, findings, deemed: false },
			reasonCodes: reasonCodes.filter((code) => isReasonFor(outcome, code)),
			planned: plan ? plannedFrom(plan) : null,
			requestedShape: offered && asked ? plannedFrom(asked)?.terms.shape : undefined,
			declarationSha256: declaration.sha256,
		},
		parameters,
	)
	return { kept }
}

// Null where no day is left between the decision and the first payment.
function answerByOf({ instalments }: InstalmentPlan, { on, parameters }: Doing) {
	const [first] = instalments
	const by = offerAnswerBy(on, first?.dueOn ?? addDays(on, 1), parameters)
	return by <= on ? null : by
}

function scheduleOf(plan: CasePlan | undefined): InstalmentPlan | null {
	return plan?.schedule ?? null
}
