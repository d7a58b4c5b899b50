import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { fileStore } from '#app/platform/file-store.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { evidenceFiles } from '#db/schema/index.ts'

export type FileFinding = {
	rule: string | null
	sha256: string
	uploadedAt: Date
	found: 'same' | 'unreadable' | 'changed'
}

/** Reads every file of a case from end to end and holds it against what was handed in. */
export async function checkFiles(caseId: string): Promise<FileFinding[]> {
	const files = await asSystem((tx) =>
		tx
			.select({
				rule: evidenceFiles.rule,
				sha256: evidenceFiles.sha256,
				uploadedAt: evidenceFiles.uploadedAt,
				storeKey: evidenceFiles.storeKey,
			})
			.from(evidenceFiles)
			.where(and(eq(evidenceFiles.caseId, caseId), isNull(evidenceFiles.removedAt))),
	)
	const findings: FileFinding[] = []
	for (const { rule, sha256, uploadedAt, storeKey } of files) {
		const hash = await fileStore().sha256Of(storeKey)
		const found = hash === undefined ? 'unreadable' : hash === sha256 ? 'same' : 'changed'
		findings.push({ rule, sha256, uploadedAt, found })
	}
	return findings
}

/** Takes the bytes of removed files away; a key without a file is no error. */
export async function sweepRemovedFiles(caseId: string): Promise<void> {
	const removed = await asSystem((tx) =>
		tx
			.select({ storeKey: evidenceFiles.storeKey })
			.from(evidenceFiles)
			.where(and(eq(evidenceFiles.caseId, caseId), isNotNull(evidenceFiles.removedAt))),
	)
	for (const { storeKey } of removed) await fileStore().remove(storeKey)
}
