import { type KeptDecision } from '../../app/domain/decision/kept-decision.ts'
import { type KeyRing, type Place, seal, unseal } from '../../app/platform/sealing.server.ts'
import { settings } from '../../app/platform/settings.server.ts'

/** What a decision rests on, sealed to its row. */
export function sealInputs(decisionId: string, kept: KeptDecision): string {
	return seal(settings().fieldKeys, placeOf(decisionId), JSON.stringify(kept))
}

/** What a decision rested on. Only `sealInputs` writes the column. */
export function unsealInputs(
	{ id, inputs }: { id: string; inputs: string },
	ring: KeyRing = settings().fieldKeys,
): KeptDecision {
	const kept = JSON.parse(unseal(ring, placeOf(id), inputs)) as KeptDecision
	// An early decision kept the results only.
	return { ...kept, household: kept.household ?? null, planned: kept.planned ?? null }
}

function placeOf(row: string): Place {
	return { table: 'decisions', column: 'inputs', row }
}
