import { randomUUID } from 'node:crypto'
import { type Place, seal } from '#app/platform/sealing.server.ts'
import { settings } from '#app/platform/settings.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { auditStaff, type Doing } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { notes } from '#db/schema/index.ts'

/** Writes a note among staff, sealed: people's lives are in it. It moves nothing. */
export async function addNote(
	tx: Tx,
	doing: Doing,
	{ id: caseId, reference }: OfficeCase,
	text: string,
): Promise<void> {
	const id = randomUUID()
	const { staffId } = doing.staff
	const sealed = seal(settings().fieldKeys, noteText(id), text)
	await tx.insert(notes).values({ id, caseId, staffId, text: sealed, at: doing.at })
	await auditStaff(tx, doing, 'case.note', { caseId, reference })
}

export function noteText(row: string): Place {
	return { table: 'notes', column: 'text', row }
}
