import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type CaseState, caseStateTable, type CloseReason } from '#app/domain/case/case-state.ts'
import { type Outcome } from '#app/domain/outcome.ts'

/** The states of a case that was handed in. */
export type HandedIn = Exclude<CaseState, 'draft'>

type Standing = {
	state: HandedIn
	closedAs: CloseReason | null
	decision:
		| {
				outcome: Outcome
				deemed: 'no' | 'yes'
				answerBy: CalendarDate | null
				offerAnswer: 'accepted' | 'declined' | 'lapsed' | null
		  }
		| undefined
	on: CalendarDate
}

/** How a case looks to its taxpayer: the state, and after a decision what came of it. */
export type Face =
	| Exclude<HandedIn, 'decided' | 'closed'>
	| Exclude<Outcome, 'approved-changed'>
	| 'deemed'
	| 'offer'
	| 'offer-accepted'
	| 'offer-declined'
	| 'offer-lapsed'
	| Exclude<CloseReason, 'completed'>
	| 'completed'

export function faceOf({ state, closedAs, decision, on }: Standing): Face {
	if (state !== 'decided' && state !== 'closed') return state
	if (state === 'closed' && closedAs !== 'completed') return closedAs ?? 'completed'
	if (!decision) return 'completed'
	if (decision.deemed === 'yes') return 'deemed'
	if (decision.outcome !== 'approved-changed') return decision.outcome
	return offerFace(decision, on)
}

function offerFace(
	{ answerBy, offerAnswer }: NonNullable<Standing['decision']>,
	on: CalendarDate,
): Face {
	if (offerAnswer) return `offer-${offerAnswer}`
	return answerBy !== null && answerBy >= on ? 'offer' : 'offer-lapsed'
}

export type Waiting = 'you' | 'office' | 'nobody'

/** Whose turn it is. After a decision there is nothing to wait for, unless an offer wants a word. */
export function turnOf(face: Face, state: CaseState): Waiting {
	if (face === 'offer') return 'you'
	if (state === 'decided' || state === 'closed') return 'nobody'
	return caseStateTable[state].turn === 'taxpayer' ? 'you' : 'office'
}
