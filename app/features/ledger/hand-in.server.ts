import { now } from '#app/platform/clock.server.ts'
import { fileStore } from '#app/platform/file-store.server.ts'
import { type SignedInStaff } from '#app/platform/session.server.ts'
import { asStaff } from '#db/acting.server.ts'
import { audit } from '#db/audit.server.ts'
import { addJob } from '#db/outbox.server.ts'
import { ledgerDeliveries } from '#db/schema/index.ts'
import { type Received, type ReceivedFile, receiveFiles } from './receive-files.server.ts'

export type HandInRefusal = 'no_file' | 'too_large' | 'too_many_files'
export type HandedIn = { ids: string[] } | { refusal: HandInRefusal; name: string }

/** Takes the files of one post; the worker brings them in one after the other. */
export async function handIn(request: Request, staff: SignedInStaff): Promise<HandedIn> {
	const received = await receiveFiles(request)
	const { files, skipRejects } = received
	const refused = refusalOf(received)
	if (refused) {
		for (const { key } of files) await fileStore().remove(key)
		return refused
	}
	await asStaff(staff, async (tx) => {
		const at = now()
		await tx
			.insert(ledgerDeliveries)
			.values(
				files.map((file) => ({ ...waiting(file), skipRejects, handedInAt: at, ...by(staff) })),
			)
		const { staffId } = staff
		for (const { id } of files) {
			await audit(tx, {
				...{ at, actorKind: 'staff', actorId: staffId },
				...{ action: 'ledger_file_handed_in', subject: id },
			})
			await addJob(tx, 'import-ledger-file', { id }, { queue: 'ledger' })
		}
	})
	return { ids: files.map(({ id }) => id) }
}

function refusalOf({
	files,
	isTooMany,
}: Received): Extract<HandedIn, { refusal: string }> | undefined {
	const large = files.find(({ isTooLarge }) => isTooLarge)
	if (large) return { refusal: 'too_large', name: large.name }
	if (isTooMany) return { refusal: 'too_many_files', name: '' }
	return files.length === 0 ? { refusal: 'no_file', name: '' } : undefined
}

function waiting({ id, name, bytes, key, secret }: ReceivedFile) {
	const place = { fileKey: key, fileSecret: secret }
	return { id, fileName: name.slice(-200), bytes, ...place, state: 'waiting' as const }
}

function by({ staffId, name }: SignedInStaff) {
	return { byKind: 'staff' as const, byStaff: staffId, byName: name }
}
