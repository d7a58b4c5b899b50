import { and, eq, isNull } from 'drizzle-orm'
import { type Tx } from '#db/client.server.ts'
import { evidenceFiles } from '#db/schema/index.ts'

export type GivenFile = { rule: string | null; name: string; sha256: string }

/** The files that go with an application now, in the order they came. */
export function givenFiles(tx: Tx, caseId: string): Promise<GivenFile[]> {
	return tx
		.select({
			rule: evidenceFiles.rule,
			name: evidenceFiles.name,
			sha256: evidenceFiles.sha256,
		})
		.from(evidenceFiles)
		.where(and(eq(evidenceFiles.caseId, caseId), isNull(evidenceFiles.removedAt)))
		.orderBy(evidenceFiles.uploadedAt, evidenceFiles.id)
}
