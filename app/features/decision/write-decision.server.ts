import { randomUUID } from 'node:crypto'
import { decisionTrace } from '#app/domain/decision/decision-trace.ts'
import { type KeptDecision } from '#app/domain/decision/kept-decision.ts'
import { grantsRelief, type Outcome } from '#app/domain/outcome.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { sealInputs } from '#db/case/kept-decision.server.ts'
import { activatePlans, endEveryPlan, setAside } from '#db/case/plan-state.server.ts'
import { type Tx } from '#db/client.server.ts'
import { recordOutbound } from '#db/outbound/record-outbound.server.ts'
import { decisions } from '#db/schema/index.ts'

/** What was decided about one relief, with the plan that goes with it. */
export type DecidedRelief = { kept: KeptDecision; planId: string | null }

export type DecisionsToWrite = {
	caseId: string
	each: readonly DecidedRelief[]
	text: string
	recommendedBy: string | null
	decidedBy: string | null
	parameters: Parameters
	at: Date
}

/**
 * Writes what was decided about each relief with all it rests on and puts the plans in force; a changed plan waits
 * for the person's word. Nobody's own recommendation passes: the database refuses the row.
 */
export async function writeDecisions(tx: Tx, decided: DecisionsToWrite): Promise<void> {
	const { caseId, each, parameters, at, ...written } = decided
	for (const { kept, planId } of each) {
		const id = randomUUID()
		await tx.insert(decisions).values({
			...{ id, caseId, planId, ...written },
			outcome: kept.outcome,
			relief: kept.relief,
			reasonCodes: [...kept.reasonCodes],
			decidedAt: at,
			decidedOn: kept.decidedOn,
			deemed: kept.deemed ? 'yes' : 'no',
			parameterVersion: parameters.version,
			inputs: sealInputs(id, kept),
			trace: decisionTrace(kept, parameters),
			answerBy: kept.answerBy,
		})
		await recordOutbound(tx, { kind: 'decision', subjectId: id, caseId, at })
	}
	await settlePlans(tx, caseId, each)
}

async function settlePlans(tx: Tx, caseId: string, each: readonly DecidedRelief[]) {
	const [first] = each
	const idsOf = (wanted: Outcome) =>
		each.flatMap(({ kept, planId }) => (kept.outcome === wanted ? (planId ?? []) : []))
	const planIds = idsOf('approved')
	const offered = idsOf('approved-changed')
	if (!first || planIds.length + offered.length === 0) {
		await endEveryPlan(tx, caseId, 'declined')
		return
	}
	for (const { kept } of each) {
		if (!grantsRelief(kept.outcome) && kept.relief) {
			await endEveryPlan(tx, caseId, 'declined', kept.relief)
		}
	}
	if (planIds.length === 0) await setAside(tx, caseId, 'replaced', offered)
	else {
		await activatePlans(tx, { caseId, planIds, beside: offered, on: first.kept.decidedOn })
	}
}
