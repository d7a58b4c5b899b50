import { type PlanSize, type PlanTerms } from '../../app/domain/instalment-plan/plan.ts'
import { type Place, seal, unseal } from '../../app/platform/sealing.server.ts'
import { settings } from '../../app/platform/settings.server.ts'

/** What a plan was reckoned from, sealed to its row: a person's items are in it. */
export function sealTerms(planId: string, terms: PlanTerms & PlanSize): string {
	return seal(settings().fieldKeys, placeOf(planId), JSON.stringify(terms))
}

type Reckoned = { id: string; inputs: string | null; parameterVersion: string }

/** How a plan was reckoned, and by which numbers; null where only its rows were kept. */
export function plannedFrom({ id, inputs, parameterVersion }: Reckoned) {
	if (inputs === null) return null
	const text = unseal(settings().fieldKeys, placeOf(id), inputs)
	// Only `sealTerms` writes the column.
	return { terms: JSON.parse(text) as PlanTerms & PlanSize, parameterVersion }
}

function placeOf(row: string): Place {
	return { table: 'plans', column: 'inputs', row }
}
