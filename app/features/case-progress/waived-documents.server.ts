import { and, asc, eq } from 'drizzle-orm'
import { type WaiverReason } from '#app/domain/evidence-waiver.ts'
import { type Tx } from '#db/client.server.ts'
import { evidenceRequirements } from '#db/schema/index.ts'
import { documentName, type Words } from './words.ts'

/** Why the office goes without a document, with its words to the person. */
export type WaivedFor = { rule: string; reason: WaiverReason; words: string | null }

export async function waivedOfCase(tx: Tx, caseId: string): Promise<WaivedFor[]> {
	const { rule, state, waivedReason, waivedWords } = evidenceRequirements
	const rows = await tx
		.select({ rule, reason: waivedReason, words: waivedWords })
		.from(evidenceRequirements)
		.where(and(eq(evidenceRequirements.caseId, caseId), eq(state, 'waived')))
		.orderBy(asc(rule))
	return rows.map(({ reason, ...row }) => ({ ...row, reason: reason ?? 'other' }))
}

export type WaivedView = { rule: string; document: string; why: string; words: string | null }

/** The same as the person reads it. */
export function waivedView({ rule, reason, words }: WaivedFor, { t, language }: Words): WaivedView {
	const why = t(`case-progress:waived.reason.${reason}`)
	return { rule, document: documentName(rule, { t, language }), why, words }
}
