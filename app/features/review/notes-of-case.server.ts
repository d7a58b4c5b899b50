import { desc, eq } from 'drizzle-orm'
import { formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { unseal } from '#app/platform/sealing.server.ts'
import { settings } from '#app/platform/settings.server.ts'
import { type Tx } from '#db/client.server.ts'
import { notes, staff } from '#db/schema/index.ts'
import { noteText } from './add-note.server.ts'

export type NoteLine = { id: string; text: string; by: string; at: string }

/** The notes of staff, the latest first. */
export async function notesOfCase(tx: Tx, caseId: string, language: Language): Promise<NoteLine[]> {
	const rows = await tx
		.select({ id: notes.id, text: notes.text, by: staff.name, at: notes.at })
		.from(notes)
		.innerJoin(staff, eq(staff.id, notes.staffId))
		.where(eq(notes.caseId, caseId))
		.orderBy(desc(notes.at), desc(notes.id))
	return rows.map(({ id, text, by, at }) => ({
		...{ id, by, at: formatInstant(at, language) },
		text: unseal(settings().fieldKeys, noteText(id), text),
	}))
}
