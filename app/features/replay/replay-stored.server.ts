import { type Replay, replayDecision } from '#app/domain/decision/replay.ts'
import { type KeyRing } from '#app/platform/sealing.server.ts'
import { unsealInputs } from '#db/case/kept-decision.server.ts'
import { parametersOf } from '#db/parameters.server.ts'
import { type StoredDecision } from './stored-decisions.server.ts'

/** Reckons a stored decision again by the numbers of its own version; asked outside a transaction. */
export async function replayStored(decision: StoredDecision, ring?: KeyRing): Promise<Replay> {
	const kept = unsealInputs(decision, ring)
	const parameters = await parametersOf(decision.parameterVersion)
	const ofPlan = kept.planned ? await parametersOf(kept.planned.parameterVersion) : parameters
	return replayDecision({ kept, trace: decision.trace, parameters, ofPlan })
}
