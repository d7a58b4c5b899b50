import { and, asc, eq, isNull } from 'drizzle-orm'
import { formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { type Tx } from '#db/client.server.ts'
import { evidenceFiles } from '#db/schema/index.ts'

export type FileView = {
	id: string
	name: string
	rule: string | null
	kind: 'image' | 'pdf'
	pages: number | null
	size: string
	uploadedAt: string
	scan: 'not-scanned' | 'clean' | 'infected'
	seen: boolean
}

/** The files of a case as a person reads them, oldest first. */
export async function filesOfCase(tx: Tx, caseId: string, language: Language): Promise<FileView[]> {
	const rows = await tx
		.select()
		.from(evidenceFiles)
		.where(and(eq(evidenceFiles.caseId, caseId), isNull(evidenceFiles.removedAt)))
		.orderBy(asc(evidenceFiles.uploadedAt), asc(evidenceFiles.id))
	return rows.map((row) => ({
		id: row.id,
		name: row.name,
		rule: row.rule,
		kind: row.type === 'application/pdf' ? 'pdf' : 'image',
		pages: row.pages,
		size: shownSize(row.bytes),
		uploadedAt: formatInstant(row.uploadedAt, language),
		scan: row.scan,
		seen: row.seenByStaffAt !== null,
	}))
}

function shownSize(bytes: number): string {
	if (bytes < 1024) return `${String(bytes)} B`
	if (bytes < 1024 * 1024) return `${String(Math.round(bytes / 1024))} KB`
	return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
