import { and, desc, eq, isNull } from 'drizzle-orm'
import { type CalendarDate } from '../../app/domain/calendar-date.ts'
import { type CaseActor, type CaseFacts } from '../../app/domain/case/case-facts.ts'
import { caseMoves, type MoveId } from '../../app/domain/case/case-move.ts'
import { type CaseRefusal } from '../../app/domain/case/case-refusal.ts'
import { type CaseState } from '../../app/domain/case/case-state.ts'
import { refusalFor, stateAfter } from '../../app/domain/case/move-rules.ts'
import { type Parameters } from '../../app/domain/parameters/parameters.ts'
import { type Tx } from '../client.server.ts'
import { recordOutbound } from '../outbound/record-outbound.server.ts'
import { tellTaxpayer } from '../outbox.server.ts'
import { caseEvents, caseItems, cases } from '../schema/index.ts'
import { clockAfter } from './case-clock.ts'
import { type CaseRow, factsOfCase } from './facts-of-case.server.ts'
import { refreshQueueItem } from './queue-item.server.ts'

export type Mover = { actor: CaseActor; id: string | null; name: string | null }

export type CaseChange = {
	caseId: string
	move: MoveId
	by: Mover
	/** The version the person saw; a case that moved on since is not moved again. */
	seenVersion?: number | undefined
	/** What of the case it is about, where it is not the whole. */
	subject?: string | undefined
	reasonCode?: string | undefined
	reason?: string | undefined
	/** Columns that belong to this move, e.g. the day until which an answer is awaited. */
	set?: Partial<
		Pick<
			CaseRow,
			| 'reference'
			| 'submittedAt'
			| 'dueOn'
			| 'lawDueOn'
			| 'deemedOn'
			| 'awaitingUntil'
			| 'lane'
			| 'officeCode'
			| 'helpNeeds'
			| 'flags'
		>
	>
	/** Facts the rows do not hold, e.g. what a check just found. */
	facts?: Partial<CaseFacts>
	/** Writes what changes together with the state, once the rule allowed it and before the queue follows. */
	along?: () => Promise<unknown>
	at: Date
	on: CalendarDate
	parameters: Parameters
}

type Change = Omit<CaseChange, 'caseId' | 'seenVersion'>

export type Moved = { moved: true; state: CaseState; version: number }
export type NotMoved = {
	moved: false
	refusal: CaseRefusal | 'not_found' | 'changed_meanwhile'
	/** Who moved it before, when the refusal is `changed_meanwhile`. */
	meanwhile?: { move: string; name: string | null; at: Date }
}

/**
 * The one way a case changes its state: the rule is asked, the row moves, one event is written, the queue
 * and the outbox follow, all in the caller's transaction.
 */
export async function moveCase(tx: Tx, change: CaseChange): Promise<Moved | NotMoved> {
	// The lock makes the second of two movers wait and then see what the first one did.
	const row = await lockCase(tx, change.caseId)
	if (!row) return { moved: false, refusal: 'not_found' }
	const changed = await changedMeanwhile(tx, row, change.seenVersion)
	return changed ?? moveLocked(tx, row, change)
}

/** The row of a case, which nobody else changes until this transaction ends. */
export async function lockCase(tx: Tx, caseId: string): Promise<CaseRow | undefined> {
	const [row] = await tx.select().from(cases).where(eq(cases.id, caseId)).for('update')
	return row
}

/** The same of a row this transaction has locked already. */
export async function moveLocked(tx: Tx, row: CaseRow, change: Change): Promise<Moved | NotMoved> {
	const facts = { ...(await factsOfCase(tx, row, change.on, change.parameters)), ...change.facts }
	const reason = change.reasonCode ?? change.reason
	const refusal = refusalFor(change.move, row.state, change.by.actor, facts, { reason })
	const state = stateAfter(row.state, change.move)
	if (refusal || !state) return { moved: false, refusal: refusal ?? 'not_available' }

	const version = row.version + 1
	await Promise.all([
		tx
			.update(cases)
			.set(columnsAfter(row, change, state, version))
			.where(eq(cases.id, row.id)),
		writeEvent(tx, row, change, state, version),
		holdsItems(state) !== holdsItems(row.state) && holdItems(tx, row.id, holdsItems(state)),
		change.along?.(),
	])
	if (change.move === 'withdraw')
		await recordOutbound(tx, { ...change, caseId: row.id, kind: 'withdrawal', subjectId: row.id })
	const { letter: template } = caseMoves[change.move]
	const { taxpayerId, id: caseId } = row
	await Promise.all([
		refreshQueueItem(tx, caseId, change),
		template && tellTaxpayer(tx, { taxpayerId, caseId, template, at: change.at }),
	])
	return { moved: true, state, version }
}

function columnsAfter(row: CaseRow, change: Change, state: CaseState, version: number) {
	const { clock, closes } = caseMoves[change.move]
	const set = { ...clockAfter(row, clock, change.on, change.parameters.holidays), ...change.set }
	return {
		dueOn: set.dueOn,
		pausedOn: set.pausedOn,
		...(state === 'awaiting_taxpayer' ? {} : { awaitingUntil: null }),
		// An answer is waited for anew, to a request or to an offer.
		...(state !== row.state && (state === 'awaiting_taxpayer' || state === 'decided')
			? { remindersSent: 0, remindedOn: null }
			: {}),
		...change.set,
		state,
		version,
		changedAt: change.at,
		...(closes ? { closedAt: change.at, closedAs: closes } : {}),
	}
}

function holdsItems(state: CaseState): boolean {
	return state !== 'decided' && state !== 'closed'
}

function holdItems(tx: Tx, caseId: string, open: boolean) {
	return tx
		.update(caseItems)
		.set({ open })
		.where(and(eq(caseItems.caseId, caseId), isNull(caseItems.leftAt)))
}

async function writeEvent(tx: Tx, row: CaseRow, change: Change, state: CaseState, version: number) {
	const { role } = change.by.actor
	await tx.insert(caseEvents).values({
		caseId: row.id,
		version,
		move: change.move,
		fromState: row.state,
		toState: state,
		actorKind:
			role === 'system'
				? 'system'
				: role === 'taxpayer' || role === 'supporter'
					? 'taxpayer'
					: 'staff',
		actorId: change.by.id,
		actorName: change.by.name,
		subject: change.subject,
		reasonCode: change.reasonCode,
		reason: change.reason,
		at: change.at,
	})
}

/** Locks a case for a change that moves nothing; who moved it first, where the version seen is an old one. */
export async function changedSince(
	tx: Tx,
	caseId: string,
	seenVersion: number | undefined,
): Promise<NotMoved | undefined> {
	const row = await lockCase(tx, caseId)
	if (!row) return { moved: false, refusal: 'not_found' }
	return changedMeanwhile(tx, row, seenVersion)
}

async function changedMeanwhile(
	tx: Tx,
	row: CaseRow,
	seenVersion: number | undefined,
): Promise<NotMoved | undefined> {
	if (seenVersion === undefined || seenVersion === row.version) return undefined
	const meanwhile = await lastEvent(tx, row.id)
	return { moved: false, refusal: 'changed_meanwhile', ...(meanwhile ? { meanwhile } : {}) }
}

async function lastEvent(tx: Tx, caseId: string) {
	const [event] = await tx
		.select({ move: caseEvents.move, name: caseEvents.actorName, at: caseEvents.at })
		.from(caseEvents)
		.where(eq(caseEvents.caseId, caseId))
		.orderBy(desc(caseEvents.version))
		.limit(1)
	return event
}
