import { type CaseState } from '#app/domain/case/case-state.ts'
import { reliefs } from '#app/domain/relief.ts'

export const queueStates = [
	'submitted',
	'checking',
	'queued',
	'in_review',
	'awaiting_taxpayer',
	'awaiting_visit',
	'recommended',
	'reconsidering',
] as const satisfies readonly CaseState[]
export type QueueState = (typeof queueStates)[number]

export const queueKinds = [...reliefs, 'inquiry'] as const
export type QueueKind = (typeof queueKinds)[number]

export const dueSpans = ['overdue', 'today', 'week'] as const
export type DueSpan = (typeof dueSpans)[number]

/** What a list of the queue is narrowed to; all of it stands in the address. */
export type QueueFilter = {
	state: QueueState | null
	kind: QueueKind | null
	due: DueSpan | null
	/** Whose list it is; everybody reads that of their own office. */
	office: string | null
	/** Only what the reader holds. */
	mine: boolean
	/** Only what the office has to do something about. */
	ours: boolean
}

export const everything: QueueFilter = {
	...{ state: null, kind: null, due: null, office: null, mine: false, ours: false },
}

const oneOf = <Word extends string>(words: readonly Word[], text: string | null) =>
	words.find((word) => word === text) ?? null

/** What an address asks for; a word it does not know narrows nothing. */
export function readFilter(asked: URLSearchParams): QueueFilter {
	return {
		state: oneOf(queueStates, asked.get('state')),
		kind: oneOf(queueKinds, asked.get('kind')),
		due: oneOf(dueSpans, asked.get('due')),
		office: asked.get('office'),
		mine: asked.get('mine') === 'yes',
		ours: asked.get('waiting') === 'us',
	}
}

/** The address of a list. `state=all` says that everything is wanted, which nothing said does not. */
export function hrefOf(
	{ state, kind, due, office, mine, ours }: QueueFilter,
	place: Record<string, string> = {},
): string {
	const asked = new URLSearchParams({
		state: state ?? 'all',
		...(kind ? { kind } : {}),
		...(due ? { due } : {}),
		...(office ? { office } : {}),
		...(mine ? { mine: 'yes' } : {}),
		...(ours ? { waiting: 'us' } : {}),
		...place,
	})
	return `/staff?${asked.toString()}`
}

/** Whether an address narrows anything at all; one that does not gets what the reader's work is. */
export function saysNothing(asked: URLSearchParams): boolean {
	return !['state', 'kind', 'due', 'mine', 'waiting'].some((name) => asked.has(name))
}
