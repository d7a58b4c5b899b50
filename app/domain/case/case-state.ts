export const caseStates = [
	'draft',
	'submitted',
	'checking',
	'queued',
	'in_review',
	'awaiting_taxpayer',
	'awaiting_visit',
	'recommended',
	'decided',
	'reconsidering',
	'closed',
] as const
export type CaseState = (typeof caseStates)[number]

export type Turn = 'taxpayer' | 'office' | 'surveyor' | 'system' | 'nobody'

/** What ends a wait that nobody answers: the office's due date, a lapse, or a closing day. */
export type Timeout = 'due' | 'lapse' | 'close' | 'none'

/** What a move does to the office's own clock; a clock set by law never pauses. */
export type ClockEffect = 'none' | 'start' | 'run' | 'pause' | 'stop'

export type CaseStateFacts = {
	/** Locale key of what the taxpayer reads. */
	label: string
	turn: Turn
	timeout: Timeout
}

export const caseStateTable: Record<CaseState, CaseStateFacts> = {
	draft: { label: 'state.draft', turn: 'taxpayer', timeout: 'lapse' },
	submitted: { label: 'state.submitted', turn: 'system', timeout: 'due' },
	checking: { label: 'state.checking', turn: 'system', timeout: 'due' },
	queued: { label: 'state.queued', turn: 'office', timeout: 'due' },
	in_review: { label: 'state.in_review', turn: 'office', timeout: 'due' },
	awaiting_taxpayer: { label: 'state.awaiting_taxpayer', turn: 'taxpayer', timeout: 'lapse' },
	awaiting_visit: { label: 'state.awaiting_visit', turn: 'surveyor', timeout: 'due' },
	recommended: { label: 'state.recommended', turn: 'office', timeout: 'due' },
	decided: { label: 'state.decided', turn: 'taxpayer', timeout: 'close' },
	reconsidering: { label: 'state.reconsidering', turn: 'office', timeout: 'due' },
	closed: { label: 'state.closed', turn: 'nobody', timeout: 'none' },
}

export const openStates = caseStates.filter((state) => state !== 'closed')

export const closeReasons = [
	'acknowledged',
	'completed',
	'withdrawn',
	'lapsed',
	'superseded',
	'discarded',
] as const
export type CloseReason = (typeof closeReasons)[number]
