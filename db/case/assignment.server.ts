import { type CalendarDate } from '../../app/domain/calendar-date.ts'
import { type Tx } from '../client.server.ts'
import { assignments } from '../schema/index.ts'
import { openAssignment } from './facts-of-case.server.ts'
import { refreshQueueItem } from './queue-item.server.ts'

type When = { at: Date; on: CalendarDate }

/** Gives a case to somebody; the queue's row follows. */
export async function beginAssignment(
	tx: Tx,
	caseId: string,
	{ staffId, ...when }: When & { staffId: string },
): Promise<void> {
	await writeAssignment(tx, caseId, { staffId, at: when.at })
	await refreshQueueItem(tx, caseId, when)
}

/** The row alone, for a move after which the queue's row follows anyway. */
export async function writeAssignment(
	tx: Tx,
	caseId: string,
	{ staffId, at }: { staffId: string; at: Date },
): Promise<void> {
	await tx.insert(assignments).values({ caseId, staffId, assignedAt: at })
}

/** Ends the open assignment of a case, if there is one; the queue's row follows. */
export async function endAssignment(
	tx: Tx,
	caseId: string,
	{ endedAs, endReason, ...when }: When & Ending,
): Promise<void> {
	await tx
		.update(assignments)
		.set({ endedAt: when.at, endedAs, endReason })
		.where(openAssignment(caseId))
	await refreshQueueItem(tx, caseId, when)
}

type Ending = { endedAs: 'released' | 'reassigned' | 'done'; endReason?: string | undefined }
