import { and, eq } from 'drizzle-orm'
import { asSystem } from '#db/acting.server.ts'
import { taxpayers } from '#db/schema/index.ts'

export type NumberedPerson = { id: string; name: string; ci: string; language: 'ko' | 'en' }

/** Somebody of the made-up ledger by their key, so that an application of the history can be seen by its owner. */
export async function numberedPerson(key: unknown): Promise<NumberedPerson | undefined> {
	if (typeof key !== 'string' || !/^T-\d{7}$/.test(key)) return undefined
	const [found] = await asSystem((tx) =>
		tx
			.select({ name: taxpayers.name, language: taxpayers.language })
			.from(taxpayers)
			.where(and(eq(taxpayers.key, key), eq(taxpayers.kind, 'individual'))),
	)
	if (!found) return undefined
	const language = found.language === 'en' ? 'en' : 'ko'
	return { id: key, name: found.name, ci: `made-up-ci-of-${key}`, language }
}
