import { describe, expect, test } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { type CaseFacts } from '#app/domain/case/case-facts.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { clocksOf } from './clocks.ts'
import { faceOf, turnOf } from './face.ts'
import { timelineOf } from './timeline.ts'
import { waysOf } from './ways.ts'

const on = d('2026-11-23')
const { holidays } = seedParameters
const approved = { outcome: 'approved', deemed: 'no', answerBy: null, offerAnswer: null } as const
const offer = { ...approved, outcome: 'approved-changed', answerBy: d('2026-12-07') } as const

describe('the face of a case', () => {
	test.each([
		['in_review', null, undefined, 'in_review'],
		['decided', null, approved, 'approved'],
		['decided', null, { ...approved, deemed: 'yes' }, 'deemed'],
		['decided', null, { ...approved, outcome: 'declined' }, 'declined'],
		['decided', null, offer, 'offer'],
		['decided', null, { ...offer, answerBy: on }, 'offer'],
		['decided', null, { ...offer, answerBy: d('2026-11-22') }, 'offer-lapsed'],
		['closed', 'completed', { ...offer, offerAnswer: 'accepted' }, 'offer-accepted'],
		['closed', 'completed', { ...offer, offerAnswer: 'declined' }, 'offer-declined'],
		['closed', 'completed', approved, 'approved'],
		['closed', 'withdrawn', undefined, 'withdrawn'],
		['closed', 'lapsed', undefined, 'lapsed'],
		['closed', 'acknowledged', undefined, 'acknowledged'],
	] as const)('%s, %s, %j is %s', (state, closedAs, decision, face) => {
		expect(faceOf({ state, closedAs, decision, on })).toBe(face)
	})

	test('says whose turn it is', () => {
		expect(turnOf('awaiting_taxpayer', 'awaiting_taxpayer')).toBe('you')
		expect(turnOf('awaiting_visit', 'awaiting_visit')).toBe('office')
		expect(turnOf('checking', 'checking')).toBe('office')
		expect(turnOf('offer', 'decided')).toBe('you')
		expect(turnOf('approved', 'decided')).toBe('nobody')
		expect(turnOf('withdrawn', 'closed')).toBe('nobody')
	})
})

describe('the days that count', () => {
	const none = {
		...{ dueOn: null, pausedOn: null, lawDueOn: null, deemedOn: null },
		...{ awaitingUntil: null, answerBy: null },
	}
	const keys = (days: Partial<Parameters<typeof clocksOf>[0]>) =>
		clocksOf({ face: 'in_review', ...none, ...days }, on, holidays).map(({ key }) => key)

	test('of the office stand still while it asks; those of the law do not', () => {
		const asked = {
			face: 'awaiting_taxpayer',
			...{ awaitingUntil: d('2026-12-07'), dueOn: d('2026-12-11') },
			...{ pausedOn: d('2026-11-20'), lawDueOn: d('2026-12-01') },
		} as const
		expect(keys(asked)).toEqual(['answer-by', 'office-paused', 'law-by'])
	})

	test('that passed are said to have passed', () => {
		expect(keys({ dueOn: d('2026-11-20'), lawDueOn: d('2026-11-20') })).toEqual([
			...['office-late', 'law-late'],
		])
		expect(keys({ dueOn: on })).toEqual(['office-by'])
	})

	test('tell of approval by silence only where it is ahead', () => {
		expect(keys({ deemedOn: d('2026-12-01') })).toEqual(['deemed-on'])
		expect(keys({ deemedOn: d('2026-11-22') })).toEqual([])
	})

	test('are counted in working days', () => {
		const [clock] = clocksOf({ face: 'in_review', ...none, dueOn: d('2026-12-11') }, on, holidays)
		expect(clock?.left).toBe(14)
	})

	test('are none once it is decided, but for an offer', () => {
		const days = { dueOn: d('2026-12-11'), lawDueOn: d('2026-12-01'), answerBy: d('2026-12-07') }
		expect(keys({ face: 'approved', ...days })).toEqual([])
		expect(keys({ face: 'withdrawn', ...days })).toEqual([])
		expect(keys({ face: 'offer', ...days })).toEqual(['offer-by'])
	})
})

describe('the timeline', () => {
	const event = (version: number, move: string, reason: string | null = null) => ({
		...{ version, move, reason, subject: null, at: new Date(0) },
	})
	const events = [
		event(1, 'submit'),
		event(2, 'start-check'),
		event(3, 'pass-check'),
		event(4, 'take'),
		event(5, 'release', '바쁨'),
		event(6, 'ask-taxpayer', '무엇을 왜 여쭙는지'),
		event(7, 'recall-request', '다른 곳에서 확인되었습니다'),
	]
	const known = { needsDecision: true, decisionBy: d('2026-12-11'), answerBy: null }

	test('ends with what is now and what comes next', () => {
		const asked = events.slice(0, -1)
		const steps = timelineOf({ events: asked, face: 'awaiting_taxpayer', ...known })
		expect(steps.map((step) => (step.kind === 'future' ? step.next : step.move))).toEqual([
			...['submit', 'pass-check', 'take', 'release', 'ask-taxpayer', 'decision'],
		])
		expect(steps.filter(({ kind }) => kind === 'current')).toHaveLength(1)
	})

	test('repeats no words that were not written for the person', () => {
		const steps = timelineOf({ events, face: 'in_review', ...known })
		const words = steps.flatMap((step) => (step.kind === 'future' ? [] : (step.words ?? [])))
		expect(words).toEqual(['무엇을 왜 여쭙는지', '다른 곳에서 확인되었습니다'])
	})

	test.each([
		['queued', true, ['review', 'decision']],
		['queued', false, ['acknowledgement']],
		['recommended', true, ['decision']],
		['offer', true, ['offer-answer']],
		['approved', true, []],
		['lapsed', true, []],
	] as const)('of %s (decision needed: %s) leads to %j', (face, needsDecision, next) => {
		const steps = timelineOf({ events: [], face, ...known, needsDecision })
		expect(steps.flatMap((step) => (step.kind === 'future' ? step.next : []))).toEqual(next)
	})
})

describe('what can be done', () => {
	const rules: CaseFacts = {
		...{ office: '101', reliefs: ['seizure-deferral'], assignedTo: null, visitAssignedTo: null },
		...{ releasedBy: [], recommendedBy: null, earlierHands: [], recused: [], askedFrom: null },
		...{ reviewerActive: false, reconsidering: false, otherCaseOpen: false, checkPassed: false },
		...{ remindersSent: 0, answerDayPassed: false, deemedDayReached: false },
		...{ offerOpen: false, objectionDayPassed: false, document: null },
	}
	const base = { rules, hasDecision: false, hasPlan: false }

	test('is one thing first, and never the same again', () => {
		const { first, others } = waysOf({
			...base,
			face: 'awaiting_taxpayer',
			state: 'awaiting_taxpayer',
		})
		expect(first).toBe('answer')
		expect(others).toEqual(['evidence', 'receipt', 'print', 'withdraw'])
	})

	test('is nothing while the office is at work, but taking back', () => {
		const { first, others } = waysOf({ ...base, face: 'recommended', state: 'recommended' })
		expect([first, others]).toEqual([null, ['receipt', 'print', 'withdraw']])
	})

	test('after a decision is to read it, and to ask for another look', () => {
		const ways = waysOf({ ...base, hasDecision: true, face: 'declined', state: 'decided' })
		expect(ways).toEqual({ first: 'decision', others: ['receipt', 'print', 'reconsider'] })
		const again = { ...rules, reconsidering: true }
		expect(
			waysOf({ ...base, rules: again, hasDecision: true, face: 'declined', state: 'decided' })
				.others,
		).toEqual(['receipt', 'print'])
	})

	test('of a plan received is to keep it', () => {
		const { first } = waysOf({ ...base, hasPlan: true, face: 'acknowledged', state: 'closed' })
		expect(first).toBe('plan')
	})
})
