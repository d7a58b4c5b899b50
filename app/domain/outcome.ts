export const outcomes = ['approved', 'approved-changed', 'declined', 'referred'] as const
export type Outcome = (typeof outcomes)[number]

/** Outcomes that leave the taxpayer with a plan to keep. */
export function grantsRelief(outcome: Outcome): boolean {
	return outcome === 'approved' || outcome === 'approved-changed'
}
