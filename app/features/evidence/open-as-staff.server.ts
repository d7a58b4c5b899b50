import { and, eq, isNull } from 'drizzle-orm'
import { type SignedInStaff } from '#app/platform/session.server.ts'
import { asStaff } from '#db/acting.server.ts'
import { recordAccess } from '#db/audit.server.ts'
import { evidenceFiles } from '#db/schema/index.ts'
import { type FileRow, findFile } from './serve-file.server.ts'

type Opening = { reference: string; fileId: string; at: Date; ip: string | null }

/** A file of a case of the officer's own office; nobody's reading is recorded yet. */
export function findAsStaff(staff: SignedInStaff, reference: string, fileId: string) {
	return asStaff(staff, async (tx) => {
		const file = await findFile(tx, fileId)
		return file?.reference === reference ? file : undefined
	})
}

/** Opens a file for staff: the reading is recorded and the taxpayer sees that it was looked at. */
export function openAsStaff(staff: SignedInStaff, opening: Opening): Promise<FileRow | undefined> {
	return asStaff(staff, async (tx) => {
		const file = await findFile(tx, opening.fileId)
		if (file?.reference !== opening.reference || file.scan === 'infected') return undefined
		const { taxpayerId, caseId } = file
		const { at, ip } = opening
		await recordAccess(tx, staff, {
			taxpayerId,
			caseId,
			what: 'evidence',
			purpose: 'check-evidence',
			at,
			ip,
		})
		await tx
			.update(evidenceFiles)
			.set({ seenByStaffAt: at })
			.where(and(eq(evidenceFiles.id, file.id), isNull(evidenceFiles.seenByStaffAt)))
		return file
	})
}
