import { type CaseFacts } from '#app/domain/case/case-facts.ts'
import { type CaseState } from '#app/domain/case/case-state.ts'
import { availableMoves } from '#app/domain/case/move-rules.ts'
import { type Face } from './face.ts'

export type Way =
	| 'answer'
	| 'evidence'
	| 'offer'
	| 'decision'
	| 'plan'
	| 'apply'
	| 'receipt'
	| 'print'
	| 'reconsider'
	| 'withdraw'

type Known = {
	face: Face
	state: CaseState
	rules: CaseFacts
	hasDecision: boolean
	hasPlan: boolean
}

/** The one thing to do now, if there is one, and whatever else can be done. */
export function waysOf(known: Known): { first: Way | null; others: Way[] } {
	const first = firstOf(known)
	const moves = availableMoves(known.state, { role: 'taxpayer' }, known.rules).map(({ id }) => id)
	const others: Way[] = [
		...(known.face === 'awaiting_taxpayer' ? (['evidence'] as const) : []),
		...(known.hasDecision ? (['decision'] as const) : []),
		...(known.hasPlan ? (['plan'] as const) : []),
		'receipt',
		'print',
		...(moves.includes('reconsider') ? (['reconsider'] as const) : []),
		...(moves.includes('withdraw') ? (['withdraw'] as const) : []),
	]
	return { first, others: others.filter((way) => way !== first) }
}

function firstOf({ face, hasDecision, hasPlan }: Known): Way | null {
	if (face === 'awaiting_taxpayer') return 'answer'
	if (face === 'offer') return 'offer'
	if (face === 'withdrawn' || face === 'lapsed') return 'apply'
	if (face === 'acknowledged') return hasPlan ? 'plan' : null
	return hasDecision && face !== 'reconsidering' ? 'decision' : null
}

/** Where a way leads. */
export function pathOfWay(way: Way, reference: string): string {
	if (way === 'apply') return '/apply'
	if (way === 'receipt') return `/apply/receipt/${reference}`
	return `/cases/${reference}/${way}`
}
