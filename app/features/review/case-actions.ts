import { type MoveId } from '#app/domain/case/case-move.ts'

/** What can be done on the page of a case; each leads to its own address. */
export const caseActions = {
	acknowledge: { moves: ['acknowledge'], path: 'acknowledgement', once: true },
	take: { moves: ['take', 'take-again'], path: 'assignment', once: true },
	recommend: { moves: ['recommend', 'recommend-again'], path: 'recommendation', once: false },
	decide: { moves: ['decide'], path: 'decision', once: false },
	return: { moves: ['return', 'return-again'], path: 'return', once: false },
	ask: { moves: ['ask-taxpayer'], path: 'request', once: false },
	recall: { moves: ['recall-request'], path: 'recall', once: false },
	assign: { moves: ['assign', 'reassign'], path: 'assignee', once: false },
	release: { moves: ['release'], path: 'release', once: false },
} as const satisfies Record<string, { moves: readonly MoveId[]; path: string; once: boolean }>

export type CaseActionId = keyof typeof caseActions | 'classify'

/** The actions open to somebody, in the order they are offered: what brings the case on comes first. */
export function openActions(
	isOpen: (move: MoveId) => boolean,
	mayClassify: boolean,
): CaseActionId[] {
	const ids = Object.keys(caseActions) as (keyof typeof caseActions)[]
	const open: CaseActionId[] = ids.filter((id) => caseActions[id].moves.some(isOpen))
	if (!mayClassify) return open
	const before = open.findIndex((id) => id === 'ask')
	return open.toSpliced(before < 0 ? open.length : before, 0, 'classify')
}
