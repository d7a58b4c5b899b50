import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type EvidenceRuleId } from '#app/domain/evidence-requirement.ts'
import { type Moved, type NotMoved } from '#db/case/move-case.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { type Doing, moveAsStaff } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { informationRequestItems, informationRequests } from '#db/schema/index.ts'
import { requireEvidence } from './require-evidence.server.ts'

export type Asking = {
	/** Why it is asked, in words for the person. */
	message: string
	documents: readonly EvidenceRuleId[]
	/** A document no rule knows, and what the person should answer. */
	otherDocument: string
	questions: readonly string[]
	dueOn: CalendarDate
	seenVersion?: number
}

/** Asks the person for documents and answers, each its own line, until a day; the office's clock stands still. */
export async function askTaxpayer(
	tx: Tx,
	doing: Doing,
	row: OfficeCase,
	{ message, dueOn, seenVersion, ...asked }: Asking,
): Promise<Moved | NotMoved> {
	const change = { move: 'ask-taxpayer', reason: message, seenVersion } as const
	const moved = await moveAsStaff(tx, doing, row, { ...change, set: { awaitingUntil: dueOn } })
	if (!moved.moved) return moved
	const [request] = await tx
		.insert(informationRequests)
		.values({
			caseId: row.id,
			askedBy: doing.staff.staffId,
			message,
			dueOn,
			askedAt: doing.at,
		})
		.returning({ id: informationRequests.id })
	if (!request) throw new Error('A request was not written')
	const items = itemsOf(asked).map((item, index) => ({ ...item, number: index + 1 }))
	await tx
		.insert(informationRequestItems)
		.values(items.map((item) => ({ ...item, requestId: request.id, caseId: row.id })))
	await requireEvidence(tx, row.id, asked.documents, doing)
	return moved
}

type Item = Pick<typeof informationRequestItems.$inferInsert, 'kind' | 'rule' | 'asked'>

function itemsOf({
	documents,
	otherDocument,
	questions,
}: Pick<Asking, 'documents' | 'otherDocument' | 'questions'>): Item[] {
	return [
		...documents.map((rule): Item => ({ kind: 'document', rule, asked: 'document-asked' })),
		...(otherDocument ? [{ kind: 'document', rule: null, asked: otherDocument } as const] : []),
		...questions.map((asked): Item => ({ kind: 'question', rule: null, asked })),
	]
}
