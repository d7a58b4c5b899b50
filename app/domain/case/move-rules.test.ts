import { describe, expect, test } from 'vitest'
import { openRequirementStates } from '../evidence-waiver.ts'
import { type CaseActor, type CaseFacts } from './case-facts.ts'
import { type MoveId } from './case-move.ts'
import { type CaseState } from './case-state.ts'
import { availableMoves, refusalFor, stateAfter } from './move-rules.ts'

const facts: CaseFacts = {
	office: '101',
	reliefs: ['seizure-deferral'],
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
	checkPassed: false,
	remindersSent: 0,
	answerDayPassed: false,
	deemedDayReached: false,
	offerOpen: false,
	document: null,
	objectionDayPassed: false,
}
const officer: CaseActor = { role: 'officer', id: 'officer-a', office: '101' }
const approver: CaseActor = { role: 'approver', id: 'approver-a', office: '101' }
const surveyor: CaseActor = { role: 'field-surveyor', id: 'surveyor-a', office: '101' }
const taxpayer: CaseActor = { role: 'taxpayer' }
const system: CaseActor = { role: 'system' }
const plan = { reliefs: ['voluntary-plan'] as const }
const mine = { assignedTo: 'officer-a' }
const waitingFor = (askedFrom: CaseFacts['askedFrom']): Partial<CaseFacts> => ({
	...mine,
	document: 'needed',
	askedFrom,
})

type Line = [MoveId, CaseState, CaseActor, Partial<CaseFacts>, string | undefined]

const lines: Line[] = [
	['submit', 'draft', taxpayer, {}, undefined],
	['submit', 'submitted', taxpayer, {}, 'not_your_turn'],
	['submit', 'closed', taxpayer, {}, 'not_available'],
	['submit', 'draft', { role: 'supporter', withinScope: true }, {}, undefined],
	['submit', 'draft', { role: 'supporter', withinScope: false }, {}, 'outside_scope'],
	['submit', 'draft', officer, {}, 'not_your_role'],
	['submit', 'awaiting_taxpayer', { role: 'supporter', withinScope: true }, {}, 'not_available'],
	['submit', 'queued', { role: 'supporter', withinScope: true }, {}, 'not_your_turn'],
	['pass-check', 'submitted', system, { checkPassed: true }, 'not_available'],
	['pass-check', 'queued', system, { checkPassed: true }, 'not_your_turn'],
	['pass-check', 'checking', system, { checkPassed: true }, undefined],
	['pass-check', 'checking', system, {}, 'check_not_passed'],
	['ask-in-check', 'checking', system, {}, undefined],
	['ask-in-check', 'checking', system, { checkPassed: true }, 'check_already_passed'],
	['answer-in-check', 'awaiting_taxpayer', taxpayer, { askedFrom: 'checking' }, undefined],
	['answer-in-check', 'awaiting_taxpayer', taxpayer, { askedFrom: 'in_review' }, 'asked_elsewhere'],
	['take', 'queued', officer, {}, undefined],
	['take', 'queued', { ...officer, office: '202' }, {}, 'other_office'],
	['take', 'queued', officer, { recused: ['officer-a'] }, 'recused'],
	['take', 'queued', officer, { releasedBy: ['officer-a'] }, 'released_by_you'],
	['take', 'queued', officer, { assignedTo: 'officer-b' }, 'already_assigned'],
	['take', 'in_review', officer, {}, 'not_available'],
	['take', 'awaiting_taxpayer', officer, {}, 'not_your_turn'],
	['assign', 'queued', approver, {}, undefined],
	['reassign', 'awaiting_taxpayer', approver, { askedFrom: 'checking' }, 'asked_elsewhere'],
	['acknowledge', 'queued', officer, plan, undefined],
	['acknowledge', 'queued', officer, {}, 'decision_needed'],
	[
		'acknowledge',
		'in_review',
		officer,
		{ ...plan, assignedTo: 'officer-b' },
		'not_assigned_to_you',
	],
	['acknowledge', 'in_review', officer, { ...plan, ...mine }, undefined],
	['answer', 'awaiting_taxpayer', taxpayer, { askedFrom: 'in_review' }, undefined],
	[
		'answer',
		'awaiting_taxpayer',
		taxpayer,
		{ askedFrom: 'in_review', reviewerActive: false },
		'reviewer_gone',
	],
	[
		'answer-to-queue',
		'awaiting_taxpayer',
		taxpayer,
		{ askedFrom: 'in_review' },
		'reviewer_still_there',
	],
	['answer', 'in_review', taxpayer, {}, 'not_your_turn'],
	['waive-evidence', 'recommended', officer, { ...mine, document: 'needed' }, 'not_available'],
	['waive-evidence', 'in_review', officer, { ...mine, document: 'accepted' }, 'document_settled'],
	['waive-evidence', 'in_review', officer, { ...mine, document: 'waived' }, 'document_settled'],
	['waive-evidence', 'in_review', officer, mine, 'document_settled'],
	['waive-evidence', 'in_review', officer, { document: 'needed' }, 'not_assigned_to_you'],
	['waive-evidence', 'in_review', approver, { document: 'needed' }, 'not_your_role'],
	['waive-last-evidence', 'awaiting_taxpayer', officer, waitingFor('checking'), 'asked_elsewhere'],
	['need-evidence-again', 'in_review', officer, { ...mine, document: 'waived' }, undefined],
	[
		'need-evidence-again',
		'in_review',
		officer,
		{ ...mine, document: 'needed' },
		'document_not_waived',
	],
	[
		'need-evidence-again',
		'awaiting_taxpayer',
		officer,
		{ ...mine, document: 'waived' },
		'not_your_turn',
	],
	['visit-done', 'awaiting_visit', surveyor, { visitAssignedTo: 'surveyor-a' }, undefined],
	[
		'visit-done',
		'awaiting_visit',
		surveyor,
		{ visitAssignedTo: 'surveyor-b' },
		'not_assigned_to_you',
	],
	['visit-done', 'awaiting_visit', { ...surveyor, role: 'operations-manager' }, {}, undefined],
	['visit-done', 'queued', surveyor, {}, 'not_your_turn'],
	['visit-done', 'queued', { ...surveyor, role: 'phone-surveyor' }, {}, 'not_your_turn'],
	['visit-done', 'queued', { ...surveyor, role: 'operations-manager' }, {}, 'not_available'],
	['recommend', 'in_review', surveyor, mine, 'not_your_role'],
	['recommend', 'in_review', officer, { ...mine, ...plan }, 'no_decision_needed'],
	['recommend', 'in_review', officer, { assignedTo: 'officer-b' }, 'not_assigned_to_you'],
	['decide', 'recommended', approver, { recommendedBy: 'officer-a' }, undefined],
	['decide', 'recommended', approver, { recommendedBy: 'approver-a' }, 'own_recommendation'],
	['decide', 'recommended', approver, { recused: ['approver-a'] }, 'recused'],
	['decide', 'recommended', approver, { earlierHands: ['approver-a'] }, 'earlier_part_in_case'],
	['decide', 'recommended', officer, {}, 'not_your_role'],
	['return-again', 'recommended', approver, { recommendedBy: 'officer-a' }, 'first_round'],
	['deem-approved', 'awaiting_taxpayer', system, { deemedDayReached: true }, undefined],
	['deem-approved', 'queued', system, {}, 'not_yet_due'],
	['deem-approved', 'decided', system, { deemedDayReached: true }, 'not_your_turn'],
	['take-again', 'reconsidering', officer, { earlierHands: ['officer-a'] }, 'earlier_part_in_case'],
	['accept-offer', 'decided', taxpayer, { offerOpen: true }, undefined],
	['accept-offer', 'decided', taxpayer, {}, 'offer_not_open'],
	['reconsider', 'decided', taxpayer, { otherCaseOpen: true }, 'other_case_open'],
	['reconsider', 'decided', taxpayer, { reconsidering: true }, 'later_round'],
	['close', 'decided', system, { objectionDayPassed: true }, undefined],
	['close', 'decided', system, { objectionDayPassed: true, offerOpen: true }, 'offer_still_open'],
	['close', 'decided', system, {}, 'not_yet_due'],
	['lapse', 'awaiting_taxpayer', system, { remindersSent: 2, answerDayPassed: true }, undefined],
	[
		'lapse',
		'awaiting_taxpayer',
		system,
		{ remindersSent: 1, answerDayPassed: true },
		'reminders_not_sent',
	],
	['lapse', 'awaiting_taxpayer', system, { remindersSent: 2 }, 'not_yet_due'],
	['withdraw', 'recommended', taxpayer, {}, undefined],
	['withdraw', 'decided', taxpayer, {}, 'not_available'],
]

describe('a move', () => {
	test.each(lines)('%s from %s by %j with %j: %s', (move, state, actor, more, refusal) => {
		expect(refusalFor(move, state, actor, { ...facts, ...more })).toBe(refusal)
	})

	type Reasoned = [MoveId, CaseState, CaseActor, Partial<CaseFacts>]
	const reasoned: Reasoned[] = [
		['release', 'in_review', officer, mine],
		['ask-taxpayer', 'in_review', officer, mine],
		['recommend', 'in_review', officer, mine],
		['reassign', 'awaiting_taxpayer', approver, { askedFrom: 'in_review' }],
		['return', 'recommended', approver, { recommendedBy: 'officer-a' }],
		['reconsider', 'decided', taxpayer, {}],
		...openRequirementStates.map((document): Reasoned => {
			return ['waive-evidence', 'in_review', officer, { ...mine, document }]
		}),
		['waive-evidence', 'reconsidering', officer, { ...mine, document: 'needed' }],
		['waive-evidence', 'awaiting_taxpayer', officer, waitingFor('in_review')],
		['waive-last-evidence', 'awaiting_taxpayer', officer, waitingFor('in_review')],
	]
	test.each(reasoned)('%s from %s needs a reason', (move, state, actor, more) => {
		const now = { ...facts, ...more }
		expect(refusalFor(move, state, actor, now)).toBe('reason_missing')
		expect(refusalFor(move, state, actor, now, { reason: '  ' })).toBe('reason_missing')
		expect(refusalFor(move, state, actor, now, { reason: 'because' })).toBeUndefined()
	})

	test('leads on, or nowhere from a state it does not start in', () => {
		expect(stateAfter('queued', 'take')).toBe('in_review')
		expect(stateAfter('reconsidering', 'take-again')).toBe('reconsidering')
		expect(stateAfter('closed', 'take')).toBeUndefined()
	})

	test('is offered before its reason is given', () => {
		const offered = availableMoves('in_review', officer, { ...facts, ...mine })
		expect(offered.map(({ id }) => id)).toEqual([
			'release',
			'ask-taxpayer',
			'plan-visit',
			'recommend',
		])
		expect(availableMoves('closed', officer, facts)).toEqual([])
	})
})
