import { type Outcome } from '#app/domain/outcome.ts'

export type DeclinedHint = 'declined-hint' | 'declined-beside-hint'

/** What it means to decline an offer: what was approved beside it stays. */
export function declinedHint(decided: readonly Outcome[]): DeclinedHint {
	return decided.includes('approved') ? 'declined-beside-hint' : 'declined-hint'
}
