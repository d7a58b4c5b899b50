import { type CaseActor, type CaseFacts, isStaff } from './case-facts.ts'
import { caseGuards } from './case-guard.ts'
import { type CaseMove, caseMoves, type MoveId, moveIds } from './case-move.ts'
import { type CaseRefusal } from './case-refusal.ts'
import { type CaseState, caseStateTable, type Turn } from './case-state.ts'

/** Where the case stands after the move, or undefined when it cannot be made from there. */
export function stateAfter(state: CaseState, move: MoveId): CaseState | undefined {
	const { from, to } = caseMoves[move]
	if (!from.includes(state)) return undefined
	return to === 'same' ? state : to
}

/** The first reason why this actor may not make this move now, or undefined when they may. */
export function refusalFor(
	id: MoveId,
	state: CaseState,
	actor: CaseActor,
	facts: CaseFacts,
	{ reason }: { reason?: string | undefined } = {},
): CaseRefusal | undefined {
	const move = caseMoves[id]
	return (
		refusalOfMover(move, state, actor, facts) ??
		(move.reason !== 'none' && !reason?.trim() ? 'reason_missing' : undefined)
	)
}

/** The moves to offer; a reason is asked for when one is chosen. */
export function availableMoves(
	state: CaseState,
	actor: CaseActor,
	facts: CaseFacts,
): readonly CaseMove[] {
	return moveIds
		.map((id) => caseMoves[id])
		.filter((move) => refusalOfMover(move, state, actor, facts) === undefined)
}

function refusalOfMover(
	move: CaseMove,
	state: CaseState,
	actor: CaseActor,
	facts: CaseFacts,
): CaseRefusal | undefined {
	if (!move.who.includes(actor.role)) return 'not_your_role'
	if (!move.from.includes(state)) return refusalOfState(state, actor)
	if (actor.role === 'supporter' && !actor.withinScope) return 'outside_scope'
	if (isStaff(actor) && actor.office !== facts.office) return 'other_office'
	if (isStaff(actor) && facts.recused.includes(actor.id)) return 'recused'
	for (const guard of move.guards) {
		const refusal = caseGuards[guard](actor, facts)
		if (refusal) return refusal
	}
}

function refusalOfState(state: CaseState, actor: CaseActor): CaseRefusal {
	const { turn } = caseStateTable[state]
	return turn === 'nobody' || turn === sideOf(actor) ? 'not_available' : 'not_your_turn'
}

function sideOf({ role }: CaseActor): Turn {
	if (role === 'system') return 'system'
	if (role === 'taxpayer' || role === 'supporter') return 'taxpayer'
	return role === 'field-surveyor' || role === 'phone-surveyor' ? 'surveyor' : 'office'
}
