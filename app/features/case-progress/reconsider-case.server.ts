import { officeDue } from '#app/domain/due.ts'
import { sealEventWords } from '#db/case/event-words.server.ts'
import { type OwnCase } from '#db/case/own-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { moveOwnCase, type MoveRefusal, type OwnDoing } from './change-own-case.server.ts'

/** Asks that others look at a case again, once. The decision stands until there is a new one. */
export function reconsiderCase(
	tx: Tx,
	doing: OwnDoing,
	row: OwnCase,
	reason: string,
): Promise<MoveRefusal | undefined> {
	const { on, parameters } = doing
	return moveOwnCase(tx, doing, row, {
		move: 'reconsider',
		reason: sealEventWords({ caseId: row.id, version: row.version + 1 }, reason),
		// The law's day was for the first answer; this is the office's own round.
		set: { dueOn: officeDue(on, [], parameters), lawDueOn: null, deemedOn: null },
	})
}
