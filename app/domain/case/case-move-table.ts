import { type ActorRole } from './case-facts.ts'
import { type GuardId } from './case-guard.ts'
import { type CaseState, type ClockEffect, type CloseReason } from './case-state.ts'

export type MoveRow = {
	from: readonly CaseState[]
	to: CaseState | 'same'
	who: readonly ActorRole[]
	guards?: readonly GuardId[]
	reason?: 'coded' | 'text'
	clock?: ClockEffect
	letter?: string
	closes?: CloseReason
}

const fromSubmittedOn = [
	'submitted',
	'checking',
	'queued',
	'in_review',
	'awaiting_taxpayer',
	'awaiting_visit',
	'recommended',
] as const satisfies readonly CaseState[]

const applicant = ['taxpayer', 'supporter'] as const
const reviewer = ['officer'] as const

// The one table of what may happen to a case. A pair of state and move that is not here is refused.
export const moveRows = {
	submit: { from: ['draft'], to: 'submitted', who: applicant, clock: 'start', letter: 'received' },
	discard: { from: ['draft'], to: 'closed', who: applicant, closes: 'discarded' },
	'start-check': { from: ['submitted'], to: 'checking', who: ['system'] },
	'pass-check': { from: ['checking'], to: 'queued', who: ['system'], guards: ['checkPassed'] },
	'ask-in-check': {
		from: ['checking'],
		to: 'awaiting_taxpayer',
		who: ['system'],
		guards: ['checkFailed'],
		clock: 'pause',
		letter: 'asked',
	},
	'answer-in-check': {
		from: ['awaiting_taxpayer'],
		to: 'checking',
		who: applicant,
		guards: ['askedInCheck'],
		clock: 'run',
	},
	take: {
		from: ['queued'],
		to: 'in_review',
		who: reviewer,
		guards: ['free', 'notReleased', 'newHands'],
	},
	assign: { from: ['queued'], to: 'in_review', who: ['approver'], guards: ['free'] },
	reassign: {
		from: ['in_review', 'awaiting_taxpayer', 'awaiting_visit', 'reconsidering'],
		to: 'same',
		who: ['approver'],
		// The answer leads it back to the check and on to the queue, where nobody may hold it yet.
		guards: ['notAskedInCheck'],
		reason: 'coded',
	},
	release: {
		from: ['in_review'],
		to: 'queued',
		who: reviewer,
		guards: ['assigned'],
		reason: 'coded',
	},
	acknowledge: {
		from: ['queued', 'in_review'],
		to: 'closed',
		who: reviewer,
		guards: ['noDecisionNeeded', 'assignedOrFree'],
		clock: 'stop',
		letter: 'acknowledged',
		closes: 'acknowledged',
	},
	'ask-taxpayer': {
		from: ['in_review'],
		to: 'awaiting_taxpayer',
		who: reviewer,
		guards: ['assigned'],
		reason: 'text',
		clock: 'pause',
		letter: 'asked',
	},
	'recall-request': {
		from: ['awaiting_taxpayer'],
		to: 'in_review',
		who: reviewer,
		guards: ['askedInReview', 'assigned'],
		reason: 'text',
		clock: 'run',
		letter: 'request-recalled',
	},
	answer: {
		from: ['awaiting_taxpayer'],
		to: 'in_review',
		who: applicant,
		guards: ['askedInReview', 'reviewerActive'],
		clock: 'run',
	},
	'answer-to-queue': {
		from: ['awaiting_taxpayer'],
		to: 'queued',
		who: applicant,
		guards: ['askedInReview', 'reviewerGone'],
		clock: 'run',
	},
	'waive-evidence': {
		from: ['in_review', 'awaiting_taxpayer', 'reconsidering'],
		to: 'same',
		who: reviewer,
		guards: ['assigned', 'documentOpen'],
		reason: 'coded',
		letter: 'evidence-waived',
	},
	// Nobody waits for an answer in which nothing is left to be given.
	'waive-last-evidence': {
		from: ['awaiting_taxpayer'],
		to: 'in_review',
		who: reviewer,
		guards: ['askedInReview', 'assigned', 'documentOpen'],
		reason: 'coded',
		clock: 'run',
		letter: 'evidence-waived',
	},
	'need-evidence-again': {
		from: ['in_review', 'reconsidering'],
		to: 'same',
		who: reviewer,
		guards: ['assigned', 'documentWaived'],
		letter: 'evidence-needed-again',
	},
	'plan-visit': {
		from: ['in_review'],
		to: 'awaiting_visit',
		who: reviewer,
		guards: ['assigned'],
		reason: 'text',
		letter: 'visit-planned',
	},
	'visit-done': {
		from: ['awaiting_visit'],
		to: 'in_review',
		who: ['field-surveyor', 'phone-surveyor', 'operations-manager'],
		guards: ['visitAssigned'],
	},
	'cancel-visit': {
		from: ['awaiting_visit'],
		to: 'in_review',
		who: reviewer,
		guards: ['assigned'],
		reason: 'text',
		letter: 'visit-cancelled',
	},
	recommend: {
		from: ['in_review'],
		to: 'recommended',
		who: reviewer,
		guards: ['decisionNeeded', 'assigned', 'newHands'],
		reason: 'coded',
	},
	return: {
		from: ['recommended'],
		to: 'in_review',
		who: ['approver'],
		guards: ['firstRound', 'fourEyes'],
		reason: 'coded',
	},
	decide: {
		from: ['recommended'],
		to: 'decided',
		who: ['approver'],
		guards: ['fourEyes', 'newHands'],
		clock: 'stop',
		letter: 'decided',
	},
	'deem-approved': {
		from: fromSubmittedOn,
		to: 'decided',
		who: ['system'],
		guards: ['decisionNeeded', 'deemedDay'],
		clock: 'stop',
		letter: 'deemed-approved',
	},
	reconsider: {
		from: ['decided'],
		to: 'reconsidering',
		who: [...applicant, 'approver'],
		guards: ['firstRound', 'noOtherCase'],
		reason: 'text',
		clock: 'start',
		letter: 'reconsidering',
	},
	'take-again': {
		from: ['reconsidering'],
		to: 'same',
		who: reviewer,
		guards: ['free', 'notReleased', 'newHands'],
	},
	'recommend-again': {
		from: ['reconsidering'],
		to: 'recommended',
		who: reviewer,
		guards: ['assigned', 'newHands'],
		reason: 'coded',
	},
	'return-again': {
		from: ['recommended'],
		to: 'reconsidering',
		who: ['approver'],
		guards: ['laterRound', 'fourEyes', 'newHands'],
		reason: 'coded',
	},
	'accept-offer': {
		from: ['decided'],
		to: 'closed',
		who: applicant,
		guards: ['offerOpen'],
		letter: 'offer-accepted',
		closes: 'completed',
	},
	'decline-offer': {
		from: ['decided'],
		to: 'closed',
		who: applicant,
		guards: ['offerOpen'],
		letter: 'offer-declined',
		closes: 'completed',
	},
	close: {
		from: ['decided'],
		to: 'closed',
		who: ['system'],
		guards: ['offerSettled', 'objectionOver'],
		closes: 'completed',
	},
	withdraw: {
		from: [...fromSubmittedOn, 'reconsidering'],
		to: 'closed',
		who: applicant,
		clock: 'stop',
		letter: 'withdrawn',
		closes: 'withdrawn',
	},
	lapse: {
		from: ['draft', 'awaiting_taxpayer'],
		to: 'closed',
		who: ['system'],
		guards: ['toldAndDue'],
		clock: 'stop',
		letter: 'lapsed',
		closes: 'lapsed',
	},
	'item-left': {
		from: [...fromSubmittedOn, 'reconsidering'],
		to: 'same',
		who: ['system'],
	},
	'item-back': {
		from: [...fromSubmittedOn, 'reconsidering'],
		to: 'same',
		who: ['system'],
	},
	supersede: {
		from: ['draft', ...fromSubmittedOn, 'decided', 'reconsidering'],
		to: 'closed',
		who: ['system'],
		reason: 'coded',
		clock: 'stop',
		letter: 'superseded',
		closes: 'superseded',
	},
} as const satisfies Record<string, MoveRow>
