import { and, asc, eq, getTableColumns, isNull } from 'drizzle-orm'
import { type Answers } from '#app/domain/declaration.ts'
import { type RequirementState, type WaiverReason } from '#app/domain/evidence-waiver.ts'
import { formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { type Tx } from '#db/client.server.ts'
import { evidenceFiles, evidenceRequirements, staff } from '#db/schema/index.ts'

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
	state: RequirementState
	cannot: string | null
	files: FileLine[]
	waiver: Waiver | null
	/** What the reader may do about it now. */
	may: 'waive' | 'need-again' | null
}

/** Who goes without it, when and why. */
export type Waiver = { by: string; at: string; reason: WaiverReason; words: string | null }

export type MayWaive = (state: RequirementState) => RequirementLine['may']

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
	{ answers, language, may }: { answers: Answers; language: Language; may: MayWaive },
): Promise<EvidenceView> {
	const asked = await tx
		.select({ ...getTableColumns(evidenceRequirements), waivedByName: staff.name })
		.from(evidenceRequirements)
		.leftJoin(staff, eq(staff.id, evidenceRequirements.waivedBy))
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
		requirements: asked.map(({ rule, reason, state, ...asking }) => ({
			...{ rule, reason, state, cannot: answers.evidence?.cannot[rule] ?? null },
			files: files.filter((file) => file.rule === rule).map(line),
			...{ waiver: waiverOf(asking, language), may: may(state) },
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

function waiverOf(
	{ waivedReason, waivedWords, changedAt, waivedByName }: Waived,
	language: Language,
): Waiver | null {
	if (waivedReason === null) return null
	const at = formatInstant(changedAt, language)
	return { by: waivedByName ?? '', at, reason: waivedReason, words: waivedWords }
}

type Waived = Pick<
	typeof evidenceRequirements.$inferSelect,
	'waivedReason' | 'waivedWords' | 'changedAt'
> & { waivedByName: string | null }
