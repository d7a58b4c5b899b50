import { type ActorRole } from './case-facts.ts'
import { type GuardId } from './case-guard.ts'
import { moveRows, type MoveRow } from './case-move-table.ts'
import {
	type CaseState,
	type ClockEffect,
	type CloseReason,
	caseStateTable,
	type Turn,
} from './case-state.ts'

export type MoveId = keyof typeof moveRows

export type CaseMove = {
	id: MoveId
	from: readonly CaseState[]
	to: CaseState | 'same'
	who: readonly ActorRole[]
	guards: readonly GuardId[]
	reason: 'none' | 'coded' | 'text'
	clock: ClockEffect
	/** Locale key of the line on the taxpayer's timeline. */
	label: string
	/** Whose turn it is afterwards; null leaves it as it was. */
	turn: Turn | null
	letter: string | null
	closes: CloseReason | null
}

export const moveIds = Object.keys(moveRows) as MoveId[]

function filledIn(id: MoveId): CaseMove {
	const row: MoveRow = moveRows[id]
	return {
		id,
		from: row.from,
		to: row.to,
		who: row.who,
		guards: row.guards ?? [],
		reason: row.reason ?? 'none',
		clock: row.clock ?? 'none',
		label: `move.${id}`,
		turn: row.to === 'same' ? null : caseStateTable[row.to].turn,
		letter: row.letter ?? null,
		closes: row.closes ?? null,
	}
}

export const caseMoves = Object.fromEntries(moveIds.map((id) => [id, filledIn(id)])) as Record<
	MoveId,
	CaseMove
>
