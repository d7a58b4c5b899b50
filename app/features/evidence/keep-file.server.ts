import { and, eq, isNull, ne } from 'drizzle-orm'
import { type Tx } from '#db/client.server.ts'
import {
	cases,
	evidenceFiles,
	evidenceRequirements,
	informationRequests,
} from '#db/schema/index.ts'
import {
	answerAllowance,
	applicationAllowance,
	type EvidenceType,
	type FileRefusal,
} from './evidence-limits.ts'

export type NewFile = {
	name: string
	type: EvidenceType
	pages: number | null
	bytes: number
	sha256: string
	storeKey: string
}

export type Upload = {
	caseId: string
	taxpayerId: number
	/** The rule it answers; null when given of the person's own accord. */
	rule: string | null
	replaces: string | null
	uploadedBy: string
	at: Date
}

const takesFiles = ['draft', 'awaiting_taxpayer']

const ownCase = ({ caseId, taxpayerId }: Pick<Upload, 'caseId' | 'taxpayerId'>) =>
	and(eq(cases.id, caseId), eq(cases.taxpayerId, taxpayerId))

export async function hasCase(
	tx: Tx,
	whose: Pick<Upload, 'caseId' | 'taxpayerId'>,
): Promise<boolean> {
	return (await tx.select({ id: cases.id }).from(cases).where(ownCase(whose))).length > 0
}

/** Puts a stored file with its case, while the case still takes files and has room for it. */
export async function keepFile(
	tx: Tx,
	upload: Upload,
	file: NewFile,
): Promise<FileRefusal | undefined> {
	// The lock makes two uploads at once count each other.
	const [row] = await tx.select().from(cases).where(ownCase(upload)).for('update')
	if (!row || !takesFiles.includes(row.state)) return 'not_open'
	const files = await tx
		.select()
		.from(evidenceFiles)
		.where(and(eq(evidenceFiles.caseId, upload.caseId), isNull(evidenceFiles.removedAt)))
	const kept = files.filter(({ id }) => id !== upload.replaces)
	const askedAt = row.state === 'draft' ? null : await askedLast(tx, row.id)
	const refusal = refusalFor(kept, upload, file, askedAt)
	if (refusal) return refusal
	if (upload.replaces) await removeFile(tx, { ...upload, fileId: upload.replaces })
	const { caseId, rule, uploadedBy, at } = upload
	await tx.insert(evidenceFiles).values({ ...file, caseId, rule, uploadedBy, uploadedAt: at })
	if (rule) await markReceived(tx, caseId, rule, at)
	return undefined
}

function refusalFor(
	kept: readonly { bytes: number; sha256: string; rule: string | null; uploadedAt: Date }[],
	{ rule }: Upload,
	file: NewFile,
	askedAt: Date | null,
): FileRefusal | undefined {
	if (kept.some((one) => one.sha256 === file.sha256 && one.rule === rule)) return 'same_file'
	const beside = kept.filter(({ uploadedAt }) => !askedAt || uploadedAt >= askedAt)
	const allowed = askedAt ? answerAllowance : applicationAllowance
	if (beside.length >= allowed.files) return askedAt ? 'too_many_answer_files' : 'too_many_files'
	const bytes = beside.reduce((sum, one) => sum + one.bytes, file.bytes)
	if (bytes <= allowed.bytes) return undefined
	return askedAt ? 'answer_full' : 'case_full'
}

async function askedLast(tx: Tx, caseId: string): Promise<Date | null> {
	const [request] = await tx
		.select({ askedAt: informationRequests.askedAt })
		.from(informationRequests)
		.where(and(eq(informationRequests.caseId, caseId), eq(informationRequests.state, 'open')))
	return request?.askedAt ?? null
}

// Before submission there is no row yet: what is asked is worked out when it is handed in.
async function markReceived(tx: Tx, caseId: string, rule: string, at: Date): Promise<void> {
	await tx
		.update(evidenceRequirements)
		.set({ state: 'received', changedAt: at })
		.where(
			and(
				eq(evidenceRequirements.caseId, caseId),
				eq(evidenceRequirements.rule, rule),
				ne(evidenceRequirements.state, 'waived'),
			),
		)
}

/** Takes a file back while the application is being written; what was submitted stays. */
export async function removeFile(
	tx: Tx,
	{ fileId, at, ...whose }: { caseId: string; taxpayerId: number; fileId: string; at: Date },
): Promise<{ storeKey: string } | undefined> {
	const [row] = await tx.select().from(cases).where(ownCase(whose)).for('update')
	if (row?.state !== 'draft') return undefined
	const [removed] = await tx
		.update(evidenceFiles)
		.set({ removedAt: at })
		.where(
			and(
				eq(evidenceFiles.caseId, whose.caseId),
				eq(evidenceFiles.id, fileId),
				isNull(evidenceFiles.removedAt),
			),
		)
		.returning({ storeKey: evidenceFiles.storeKey })
	return removed
}
