import { asc, eq } from 'drizzle-orm'
import { type OutboundKind } from '#app/domain/outbound-event.ts'
import { formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { type Tx } from '#db/client.server.ts'
import { outboundEvents, outboundFiles } from '#db/schema/index.ts'

export type SentEvent = {
	id: number
	kind: OutboundKind
	state: 'waiting' | 'unanswered' | 'accepted' | 'refused'
	file: number | null
	writtenAt: string | null
	refusal: string | null
}

/** What of a case goes back to the tax office's own system, and how far it got. */
export async function sentOfCase(tx: Tx, caseId: string, language: Language): Promise<SentEvent[]> {
	const { id, kind, fileNumber, answer, refusal } = outboundEvents
	const rows = await tx
		.select({ id, kind, fileNumber, answer, refusal, writtenAt: outboundFiles.writtenAt })
		.from(outboundEvents)
		.leftJoin(outboundFiles, eq(outboundFiles.number, fileNumber))
		.where(eq(outboundEvents.caseId, caseId))
		.orderBy(asc(id))
	return rows.map((row) => ({
		...{ id: row.id, kind: row.kind, file: row.fileNumber, refusal: row.refusal },
		state: row.answer ?? (row.fileNumber === null ? 'waiting' : 'unanswered'),
		writtenAt: row.writtenAt && formatInstant(row.writtenAt, language),
	}))
}
