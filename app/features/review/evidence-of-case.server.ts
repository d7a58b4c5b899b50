import { and, asc, eq, isNull } from 'drizzle-orm'
import { type Answers } from '#app/domain/declaration.ts'
import { formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { type Tx } from '#db/client.server.ts'
import { evidenceFiles, evidenceRequirements } from '#db/schema/index.ts'

export type FileLine = {
	id: string
	name: string
	scan: 'not-scanned' | 'clean' | 'infected'
	seen: boolean
	at: string
}

/** One document asked for, what came for it, and why nothing could. */
export type RequirementLine = {
	rule: string
	reason: string
	state: (typeof evidenceRequirements.$inferSelect)['state']
	cannot: string | null
	files: FileLine[]
}

export type EvidenceView = {
	requirements: RequirementLine[]
	/** Given of the person's own accord, or for a question. */
	more: FileLine[]
	missing: number
	outOfReach: number
	/** Nobody has opened them yet. */
	unseenUnscanned: number
	/** A file that is here twice, one of them not opened yet. */
	unseenTwice: boolean
}

export async function evidenceOfCase(
	tx: Tx,
	caseId: string,
	{ answers, language }: { answers: Answers; language: Language },
): Promise<EvidenceView> {
	const asked = await tx
		.select()
		.from(evidenceRequirements)
		.where(eq(evidenceRequirements.caseId, caseId))
		.orderBy(asc(evidenceRequirements.rule))
	const files = await tx
		.select()
		.from(evidenceFiles)
		.where(and(eq(evidenceFiles.caseId, caseId), isNull(evidenceFiles.removedAt)))
		.orderBy(asc(evidenceFiles.uploadedAt), asc(evidenceFiles.id))
	const line = (file: (typeof files)[number]): FileLine => ({
		...{ id: file.id, name: file.name, scan: file.scan },
		seen: file.seenByStaffAt !== null,
		at: formatInstant(file.uploadedAt, language),
	})
	const unseen = files.filter(({ seenByStaffAt }) => seenByStaffAt === null)
	const isAsked = (rule: string | null) => asked.some((one) => one.rule === rule)
	const count = (state: RequirementLine['state']) =>
		asked.filter((one) => one.state === state).length
	return {
		requirements: asked.map(({ rule, reason, state }) => ({
			...{ rule, reason, state, cannot: answers.evidence?.cannot[rule] ?? null },
			files: files.filter((file) => file.rule === rule).map(line),
		})),
		more: files.filter(({ rule }) => !isAsked(rule)).map(line),
		missing: count('needed'),
		outOfReach: count('cannot-provide'),
		unseenUnscanned: unseen.filter(({ scan }) => scan === 'not-scanned').length,
		unseenTwice: unseen.some(({ id, sha256 }) =>
			files.some((other) => other.id !== id && other.sha256 === sha256),
		),
	}
}
