import { now } from '#app/platform/clock.server.ts'
import { fileStore, type StoredFile } from '#app/platform/file-store.server.ts'
import { type SignedInTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { type FileRefusal } from './evidence-limits.ts'
import { shownFileName } from './file-name.ts'
import { inspectFile } from './inspect-file.server.ts'
import { hasCase, keepFile, type Upload } from './keep-file.server.ts'
import { readUpload } from './read-upload.server.ts'

export type Receipt = {
	saved: string[]
	refused: { name: string; refusal: FileRefusal }[]
	/** Those too many to be named stand among them too. */
	refusedInAll: number
	/** The field they came by: what they answer, where they replace nothing. */
	of: { rule: string | null } | null
}

type Place = { caseId: string; rule: string | null; replaces: string | null }

/** Takes the files of one post: each is kept or refused for itself, and a refused one leaves nothing behind. */
export async function receiveEvidence(
	request: Request,
	taxpayer: SignedInTaxpayer,
	place: Place,
): Promise<Receipt> {
	const { taxpayerId } = taxpayer
	const isOwn = await asTaxpayer(taxpayer, (tx) => hasCase(tx, { ...place, taxpayerId }))
	if (!isOwn) throw new Response(null, { status: 404 })
	const store = fileStore()
	const { files, passedOver } = await readUpload(request, store)
	const saved: Receipt['saved'] = []
	const refused: Receipt['refused'] = []
	for (const file of files) {
		const name = shownFileName(file.name)
		const refusal =
			'tooLarge' in file ? 'too_large' : await keepStored(taxpayer, place, name, file.stored)
		if (refusal) refused.push({ name, refusal })
		else saved.push(name)
		if (refusal && 'stored' in file) await store.remove(file.stored.key)
	}
	const refusedInAll = refused.length + passedOver.count
	for (const name of passedOver.names.map(shownFileName))
		refused.push({ name, refusal: 'too_many_at_once' })
	return { saved, refused, refusedInAll, of: place.replaces ? null : { rule: place.rule } }
}

async function keepStored(
	taxpayer: SignedInTaxpayer,
	place: Place,
	name: string,
	stored: StoredFile,
): Promise<FileRefusal | undefined> {
	const inspected = await inspectFile(fileStore().place(stored.key))
	if (inspected.refusal) return inspected.refusal
	const { personId: uploadedBy, taxpayerId } = taxpayer
	const upload: Upload = { ...place, taxpayerId, uploadedBy, at: now() }
	const { key: storeKey, bytes, sha256 } = stored
	return asTaxpayer(taxpayer, (tx) =>
		keepFile(tx, upload, { ...inspected, name, bytes, sha256, storeKey }),
	)
}
