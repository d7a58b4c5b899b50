import { desc, eq } from 'drizzle-orm'
import { type Classification } from '#app/domain/classification.ts'
import { formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { type Tx } from '#db/client.server.ts'
import { classifications, staff } from '#db/schema/index.ts'

export type ClassifiedAs = { type: Classification; reason: string; by: string; at: string }

/** The classification that holds: the newest. */
export async function classificationOfCase(
	tx: Tx,
	caseId: string,
	language: Language,
): Promise<ClassifiedAs | undefined> {
	const [row] = await tx
		.select({
			...{ type: classifications.type, reason: classifications.reason },
			...{ by: staff.name, at: classifications.at },
		})
		.from(classifications)
		.innerJoin(staff, eq(staff.id, classifications.classifiedBy))
		.where(eq(classifications.caseId, caseId))
		.orderBy(desc(classifications.at))
		.limit(1)
	return row && { ...row, at: formatInstant(row.at, language) }
}
