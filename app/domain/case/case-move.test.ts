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

type Staff = CaseActor & { id: string }
type Standing = { state: CaseState; facts: CaseFacts }

const people: readonly Staff[] = ['kim', 'lee', 'park', 'choi'].flatMap((id) =>
	(['officer', 'approver'] as const).map((role): Staff => ({ role, id, office: '101' })),
)
const movesOfStaff = moves.filter(({ who }) =>
	who.some((role) => role === 'officer' || role === 'approver'),
)
const first: Standing = {
	state: 'queued',
	facts: {
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
	},
}

const assigns = (facts: CaseFacts, by: string) => ({ ...facts, assignedTo: by })
const recommends = (facts: CaseFacts, by: string) => ({ ...facts, recommendedBy: by })

// What a move by one of the staff leaves behind; whoever recommended and whoever decided had a hand in it.
const effects: Partial<Record<MoveId, (facts: CaseFacts, by: string) => CaseFacts>> = {
	...{ take: assigns, 'take-again': assigns, assign: assigns, reassign: assigns },
	release: (facts) => ({ ...facts, assignedTo: null }),
	...{ recommend: recommends, 'recommend-again': recommends },
	decide: (facts, by) => {
		return { ...facts, earlierHands: [...facts.earlierHands, facts.recommendedBy ?? '', by] }
	},
	reconsider: (facts) => {
		return { ...facts, reconsidering: true, assignedTo: null, recommendedBy: null }
	},
}

function nextOf({ state, facts }: Standing): Standing[] {
	const tried = movesOfStaff.filter(({ from }) => from.includes(state))
	return people.flatMap((actor) =>
		tried
			.filter(({ id }) => !refusalFor(id, state, actor, facts, { reason: 'coded' }))
			.map(({ id }) => ({
				state: stateAfter(state, id) ?? state,
				facts: effects[id]?.(facts, actor.id) ?? facts,
			})),
	)
}

/** Where four people who each hold both roles can bring a case, by every order of what is open to them. */
function everyStanding(): Standing[] {
	const keyOf = ({ state, facts }: Standing) =>
		[state, facts.assignedTo, facts.recommendedBy, facts.reconsidering, ...facts.earlierHands].join(
			' ',
		)
	const reached = new Map([[keyOf(first), first]])
	for (const standing of reached.values()) {
		for (const next of nextOf(standing)) {
			const key = keyOf(next)
			if (!reached.has(key)) reached.set(key, next)
		}
	}
	return [...reached.values()]
}

test('no order of moves lets one person recommend and decide, or have a hand in both rounds', () => {
	const hands = everyStanding().map(({ facts }) => facts.earlierHands)
	expect(hands.filter((ids) => new Set(ids).size < ids.length)).toEqual([])
	// Both rounds come to their end: two hands in the first, two others in the second.
	expect([...new Set(hands.map(({ length }) => length))]).toEqual([0, 2, 4])
	const twice = new Set(hands.filter(({ length }) => length === 4).map((ids) => ids.join(' ')))
	expect(twice.size).toBe(4 * 3 * 2 * 1)
})
