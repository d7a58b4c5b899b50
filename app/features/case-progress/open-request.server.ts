import { and, asc, eq, gte, isNull } from 'drizzle-orm'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { unsealAnswer } from '#db/case/request-words.server.ts'
import { type Tx } from '#db/client.server.ts'
import { evidenceFiles, informationRequestItems, informationRequests } from '#db/schema/index.ts'
import { type WaivedFor, waivedOfCase } from './waived-documents.server.ts'

export type AskedItem = {
	number: number
	kind: 'document' | 'question'
	/** The rule of a document the engine knows. */
	rule: string | null
	/** A code where the rule or the check asked, else an officer's own words. */
	asked: string
	/** Kept while the answer is being written. */
	answer: string
	/** Names of the files that came for it since it was asked. */
	files: readonly string[]
	/** The office goes without it after all. */
	waived: WaivedFor | null
}

/** What waits for the taxpayer's answer. */
export type OpenRequest = {
	id: string
	caseId: string
	askedBy: 'check' | 'officer'
	message: string | null
	askedAt: Date
	dueOn: CalendarDate
	items: readonly AskedItem[]
	/** What was written beside the items so far. */
	more: string
}

export async function openRequestOf(tx: Tx, caseId: string): Promise<OpenRequest | undefined> {
	const [row] = await tx
		.select()
		.from(informationRequests)
		.where(and(eq(informationRequests.caseId, caseId), eq(informationRequests.state, 'open')))
	if (!row) return undefined
	const { id, message, askedAt, dueOn } = row
	return {
		...{ id, caseId, message, askedAt, dueOn },
		askedBy: row.askedBy === null ? 'check' : 'officer',
		items: await itemsOf(tx, row),
		more: opened({ requestId: id, number: 0 }, row.answer),
	}
}

async function itemsOf(
	tx: Tx,
	{ id, caseId, askedAt }: { id: string; caseId: string; askedAt: Date },
): Promise<AskedItem[]> {
	const rows = await tx
		.select()
		.from(informationRequestItems)
		.where(eq(informationRequestItems.requestId, id))
		.orderBy(asc(informationRequestItems.number))
	const since = await filesSince(tx, caseId, askedAt)
	const waived = await waivedOfCase(tx, caseId)
	return rows.map(({ number, kind, rule, asked, answer }) => ({
		...{ number, kind, rule, asked },
		answer: opened({ requestId: id, number }, answer),
		files:
			kind === 'document' ? since.filter((file) => file.rule === rule).map(({ name }) => name) : [],
		waived: waived.find((one) => one.rule === rule) ?? null,
	}))
}

function filesSince(tx: Tx, caseId: string, askedAt: Date) {
	return tx
		.select({ rule: evidenceFiles.rule, name: evidenceFiles.name })
		.from(evidenceFiles)
		.where(
			and(
				eq(evidenceFiles.caseId, caseId),
				isNull(evidenceFiles.removedAt),
				gte(evidenceFiles.uploadedAt, askedAt),
			),
		)
		.orderBy(asc(evidenceFiles.uploadedAt), asc(evidenceFiles.id))
}

function opened(place: Parameters<typeof unsealAnswer>[0], sealed: string | null): string {
	return sealed === null ? '' : unsealAnswer(place, sealed)
}
