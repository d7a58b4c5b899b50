import { desc, eq } from 'drizzle-orm'
import { type Classification, nothingNoted, type NotedFacts } from '#app/domain/classification.ts'
import { type ClassificationFacts } from '#app/domain/classification-suggestion.ts'
import { formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { unseal } from '#app/platform/sealing.server.ts'
import { settings } from '#app/platform/settings.server.ts'
import { type Tx } from '#db/client.server.ts'
import { classifications, staff } from '#db/schema/index.ts'
import { classificationFacts } from './classify-case.server.ts'

export type ClassifiedAs = {
	type: Classification
	/** What the facts said of it then: the same, another type, or none. */
	suggested: Classification | null
	noted: NotedFacts
	reason: string
	by: string
	at: string
}

/** The classification that holds: the newest. */
export async function classificationOfCase(
	tx: Tx,
	caseId: string,
	language: Language,
): Promise<ClassifiedAs | undefined> {
	const { id, type, suggested, facts, reason, at } = classifications
	const [row] = await tx
		.select({ id, type, suggested, facts, reason, at, by: staff.name })
		.from(classifications)
		.innerJoin(staff, eq(staff.id, classifications.classifiedBy))
		.where(eq(classifications.caseId, caseId))
		.orderBy(desc(classifications.at))
		.limit(1)
	if (!row) return undefined
	return {
		...{ type: row.type, suggested: row.suggested, reason: row.reason, by: row.by },
		noted: notedIn(row),
		at: formatInstant(row.at, language),
	}
}

function notedIn({ id, facts }: { id: string; facts: string | null }): NotedFacts {
	if (facts === null) return nothingNoted
	const known = unseal(settings().fieldKeys, classificationFacts(id), facts)
	const { wilfulSigns, knew } = JSON.parse(known) as ClassificationFacts
	return { wilfulSigns, knew }
}
