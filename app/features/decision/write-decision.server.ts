import { randomUUID } from 'node:crypto'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { decisionTrace } from '#app/domain/decision/decision-trace.ts'
import { type KeptDecision } from '#app/domain/decision/kept-decision.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { sealInputs } from '#db/case/kept-decision.server.ts'
import { activatePlan, endEveryPlan, setAside } from '#db/case/plan-state.server.ts'
import { type Tx } from '#db/client.server.ts'
import { recordOutbound } from '#db/outbound/record-outbound.server.ts'
import { decisions } from '#db/schema/index.ts'

export type DecisionToWrite = {
	caseId: string
	kept: KeptDecision
	planId: string | null
	text: string
	recommendedBy: string | null
	decidedBy: string | null
	parameters: Parameters
	at: Date
}

/**
 * Writes a decision with all it rests on and puts its plan in force; a changed plan waits for the person's
 * word. Nobody's own recommendation passes: the database refuses the row.
 */
export async function writeDecision(tx: Tx, decision: DecisionToWrite): Promise<void> {
	const { caseId, kept, planId, parameters, at, ...written } = decision
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
	await settlePlans(tx, { caseId, planId, kept, on: kept.decidedOn })
}

async function settlePlans(
	tx: Tx,
	{ caseId, planId, kept, on }: { planId: string | null; kept: KeptDecision } & Where,
): Promise<void> {
	if (kept.outcome === 'approved' && planId) await activatePlan(tx, { caseId, planId, on })
	else if (kept.outcome === 'approved-changed' && planId) {
		await setAside(tx, caseId, 'replaced', planId)
	} else await endEveryPlan(tx, caseId, 'declined')
}

type Where = { caseId: string; on: CalendarDate }
