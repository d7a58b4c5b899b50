import { type HardshipCause } from '../hardship.ts'
import { type EligibilityPerson } from './eligibility-person.ts'

/** The number of 국세징수법 §13① a cause falls under; `similar` is 시행령 §11 5호. */
export type Ground = 'loss-of-property' | 'business-loss' | 'illness-or-death' | 'similar'

const groundByCause: Record<HardshipCause, Ground | null> = {
	'disaster-theft': 'loss-of-property',
	'shop-closed': 'business-loss',
	'sales-fell': 'business-loss',
	'customer-unpaid': 'business-loss',
	'illness-injury': 'illness-or-death',
	'family-death': 'illness-or-death',
	'job-lost': 'similar',
	'family-care': 'similar',
	'other-debts': 'similar',
	'living-costs': 'similar',
	other: 'similar',
	'prefer-not-to-say': null,
}

/** `named`: the article names it; `similar`: the office must find it so; `unknown`: not said. */
export type CauseStanding = 'named' | 'similar' | 'treatment-unknown' | 'unknown'

export function causeStanding({
	causes,
	treatmentSixMonths,
}: Pick<EligibilityPerson, 'causes' | 'treatmentSixMonths'>): CauseStanding {
	const standings = (causes ?? []).map((cause): CauseStanding => {
		if (cause === 'illness-injury') return illness(treatmentSixMonths)
		const ground = groundByCause[cause]
		if (ground === null) return 'unknown'
		return ground === 'similar' ? 'similar' : 'named'
	})
	const best: readonly CauseStanding[] = ['named', 'treatment-unknown', 'similar']
	return best.find((standing) => standings.includes(standing)) ?? 'unknown'
}

function illness(sixMonths: boolean | null): CauseStanding {
	if (sixMonths === null) return 'treatment-unknown'
	return sixMonths ? 'named' : 'similar'
}

/** The grounds the causes named fall under, as far as they fall under any. */
export function groundsOf({ causes }: Pick<EligibilityPerson, 'causes'>): readonly Ground[] {
	return (causes ?? []).flatMap((cause) => groundByCause[cause] ?? [])
}
