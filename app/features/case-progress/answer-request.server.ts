import { and, eq, inArray } from 'drizzle-orm'
import { type MoveId } from '#app/domain/case/case-move.ts'
import { endAssignment } from '#db/case/assignment.server.ts'
import { type OwnCase } from '#db/case/own-case.server.ts'
import { refreshQueueItem } from '#db/case/queue-item.server.ts'
import { sealAnswer } from '#db/case/request-words.server.ts'
import { type Tx } from '#db/client.server.ts'
import { addJob } from '#db/outbox.server.ts'
import {
	evidenceRequirements,
	informationRequestItems,
	informationRequests,
} from '#db/schema/index.ts'
import { moveOwnCase, type MoveRefusal, type OwnDoing } from './change-own-case.server.ts'
import { type AskedItem, type OpenRequest, openRequestOf } from './open-request.server.ts'

export type WrittenAnswer = {
	requestId: string
	/** By the number of what was asked. */
	answers: Readonly<Record<number, string>>
	more: string
}

export type AnswerRefusal = MoveRefusal | 'request_over' | 'not_answered'

/**
 * Answers what was asked, once and whole: every question in words, every document by a file or by why
 * there is none. The case goes back to whoever asked, or to the queue where they have gone.
 */
export async function answerRequest(
	tx: Tx,
	doing: OwnDoing,
	row: OwnCase,
	written: WrittenAnswer,
): Promise<AnswerRefusal | undefined> {
	const request = await openRequestOf(tx, row.id)
	if (!request || request.id !== written.requestId) return 'request_over'
	if (request.items.some((item) => !isAnswered(item, written))) return 'not_answered'
	const refusal = await giveBack(tx, doing, row, request)
	if (refusal) return refusal
	await keepWords(tx, request, written)
	await noteOutOfReach(tx, request, doing.at)
	await tx
		.update(informationRequests)
		.set({ state: 'answered', answeredAt: doing.at })
		.where(eq(informationRequests.id, request.id))
	await refreshQueueItem(tx, row.id, doing)
}

function isAnswered({ number, files, waived }: AskedItem, { answers }: WrittenAnswer): boolean {
	return waived !== null || files.length > 0 || Boolean(answers[number]?.trim())
}

/** Keeps what is written so far, so that nothing is lost on the way to the files. */
export async function saveAnswer(
	tx: Tx,
	row: OwnCase,
	written: WrittenAnswer,
): Promise<'request_over' | undefined> {
	const request = await openRequestOf(tx, row.id)
	if (!request || request.id !== written.requestId) return 'request_over'
	await keepWords(tx, request, written)
}

async function keepWords(tx: Tx, request: OpenRequest, { answers, more }: WrittenAnswer) {
	const { id: requestId } = request
	for (const { number, waived } of request.items) {
		if (waived) continue
		const words = answers[number]?.trim() ?? ''
		await tx
			.update(informationRequestItems)
			.set({ answer: words ? sealAnswer({ requestId, number }, words) : null })
			.where(
				and(
					eq(informationRequestItems.requestId, requestId),
					eq(informationRequestItems.number, number),
				),
			)
	}
	const beside = more.trim()
	await tx
		.update(informationRequests)
		.set({ answer: beside ? sealAnswer({ requestId, number: 0 }, beside) : null })
		.where(eq(informationRequests.id, requestId))
}

// Why it cannot be had stands sealed in the answer; the requirement only says that it cannot.
async function noteOutOfReach(tx: Tx, request: OpenRequest, at: Date): Promise<void> {
	const rules = request.items.flatMap(({ rule, files }) =>
		rule && files.length === 0 ? [rule] : [],
	)
	if (rules.length === 0) return
	await tx
		.update(evidenceRequirements)
		.set({ state: 'cannot-provide', changedAt: at })
		.where(
			and(
				eq(evidenceRequirements.caseId, request.caseId),
				eq(evidenceRequirements.state, 'needed'),
				inArray(evidenceRequirements.rule, rules),
			),
		)
}

async function giveBack(
	tx: Tx,
	doing: OwnDoing,
	row: OwnCase,
	request: OpenRequest,
): Promise<MoveRefusal | undefined> {
	const move = (id: MoveId) => moveOwnCase(tx, doing, row, { move: id })
	if (request.askedBy === 'check') {
		const refusal = await move('answer-in-check')
		if (!refusal) {
			await addJob(tx, 'check-case', { caseId: row.id }, { key: `check-case:${row.id}` })
		}
		return refusal
	}
	const refusal = await move('answer')
	if (refusal !== 'reviewer_gone') return refusal
	// Whoever asked works here no more: the case is free for the next one.
	const { at, on } = doing
	await endAssignment(tx, row.id, { endedAs: 'reassigned', at, on })
	return move('answer-to-queue')
}
