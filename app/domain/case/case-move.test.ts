import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CaseActor, type CaseFacts } from './case-facts.ts'
import { caseMoves, type MoveId, moveIds } from './case-move.ts'
import { caseStates, caseStateTable, type CaseState, openStates } from './case-state.ts'
import { refusalFor, stateAfter } from './move-rules.ts'

const moves = moveIds.map((id) => caseMoves[id])
const movesFrom = (state: CaseState) => moves.filter(({ from }) => from.includes(state))

const hands: Record<string, readonly string[]> = {
	taxpayer: ['taxpayer', 'supporter'],
	office: ['officer', 'approver', 'operations-manager'],
	surveyor: ['field-surveyor', 'phone-surveyor'],
	system: ['system'],
}
const timeoutMove: Record<string, MoveId> = { lapse: 'lapse', close: 'close' }

describe('the table of states and moves', () => {
	test('reaches every state from a draft', () => {
		const reached = new Set<CaseState>(['draft'])
		for (const state of reached) {
			for (const { id } of movesFrom(state)) reached.add(stateAfter(state, id) ?? state)
		}
		expect([...reached].sort()).toEqual([...caseStates].sort())
	})

	test.each(openStates)('%s can be left by whoever has the turn, and by time', (state) => {
		const { turn, timeout } = caseStateTable[state]
		const exits = movesFrom(state).filter(({ to }) => to !== 'same' && to !== state)
		expect(exits.some(({ who }) => who.some((role) => hands[turn]?.includes(role)))).toBe(true)
		expect(timeout).not.toBe('none')
		const byTime = timeoutMove[timeout]
		if (byTime) expect(exits.map(({ id }) => id)).toContain(byTime)
	})

	test.each(openStates)('%s leads to the end', (state) => {
		const seen = new Set<CaseState>([state])
		for (const at of seen) {
			for (const { id } of movesFrom(at)) seen.add(stateAfter(at, id) ?? at)
		}
		expect(seen).toContain('closed')
	})

	test('has no way out of a closed case', () => {
		expect(movesFrom('closed')).toEqual([])
		expect(caseStateTable.closed.turn).toBe('nobody')
	})

	test.each(moves)('$id names a close reason exactly when it closes', (move) => {
		expect(move.closes !== null).toBe(move.to === 'closed')
		expect(move.label).toBe(`move.${move.id}`)
	})

	test('pauses the clock only while the taxpayer is asked, and runs it again after', () => {
		const pausing = moves.filter(({ clock }) => clock === 'pause')
		expect(pausing.every(({ to }) => to === 'awaiting_taxpayer')).toBe(true)
		const backAtWork = movesFrom('awaiting_taxpayer').filter(
			({ to }) => to === 'checking' || to === 'in_review' || to === 'queued',
		)
		expect(backAtWork.map(({ clock }) => clock)).toEqual(backAtWork.map(() => 'run'))
	})

	test('lets nobody but the system and the taxpayer move a draft', () => {
		const who = new Set(movesFrom('draft').flatMap((move) => move.who))
		expect([...who].sort()).toEqual(['supporter', 'system', 'taxpayer'])
	})
})

const staff = fc
	.constantFrom('kim', 'lee', 'park')
	.chain((id) =>
		fc
			.constantFrom('officer' as const, 'approver' as const)
			.map((role): CaseActor & { id: string } => ({ role, id, office: '101' })),
	)
const movesOfStaff = moveIds.filter((id) =>
	caseMoves[id].who.some((role) => role === 'officer' || role === 'approver'),
)
const step = fc.record({ actor: staff, move: fc.constantFrom(...movesOfStaff) })

// Three people who each hold both roles try everything open to either, in any order.
function tryOut(steps: { actor: CaseActor & { id: string }; move: MoveId }[], seen: string[][]) {
	let state: CaseState = 'queued'
	let facts: CaseFacts = {
		office: '101',
		reliefs: ['extinction'],
		assignedTo: null,
		visitAssignedTo: null,
		releasedBy: [],
		recommendedBy: null,
		earlierHands: [],
		recused: [],
		askedFrom: null,
		reviewerActive: true,
		reconsidering: false,
		otherCaseOpen: false,
		checkPassed: true,
		remindersSent: 0,
		answerDayPassed: false,
		deemedDayReached: false,
		offerOpen: false,
		document: null,
		objectionDayPassed: false,
	}
	for (const { actor, move } of steps) {
		if (refusalFor(move, state, actor, facts, { reason: 'coded' })) continue
		state = stateAfter(state, move) ?? state
		facts = after(move, actor.id, facts, seen)
	}
}

function after(move: MoveId, by: string, facts: CaseFacts, seen: string[][]): CaseFacts {
	const { recommendedBy, earlierHands } = facts
	if (move === 'take' || move === 'take-again' || move === 'assign' || move === 'reassign') {
		return { ...facts, assignedTo: by }
	}
	if (move === 'recommend' || move === 'recommend-again') return { ...facts, recommendedBy: by }
	if (move === 'decide') seen.push([recommendedBy ?? '', by])
	if (move === 'decide')
		return { ...facts, earlierHands: [...earlierHands, recommendedBy ?? '', by] }
	if (move === 'reconsider') {
		return { ...facts, reconsidering: true, assignedTo: null, recommendedBy: null }
	}
	return facts
}

test('no order of moves lets one person recommend and decide, or have a hand in both rounds', () => {
	const decided: string[][] = []
	fc.assert(
		fc.property(fc.array(step, { minLength: 30, maxLength: 400 }), (steps) => {
			const seen: string[][] = []
			tryOut(steps, seen)
			decided.push(...seen)
			const everyone = seen.flat()
			expect(new Set(everyone).size).toBe(everyone.length)
		}),
		{ numRuns: 300 },
	)
	expect(decided.length).toBeGreaterThan(0)
})
