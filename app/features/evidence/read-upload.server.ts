import { type FileStore, type StoredFile } from '#app/platform/file-store.server.ts'
import { type PassedOver, readMultipart, type SentFile } from '#app/platform/multipart.server.ts'
import { fileBytes, filesAtOnce } from './evidence-limits.ts'

export type ReceivedFile = { name: string } & ({ stored: StoredFile } | { tooLarge: true })

/** Streams the files of a post into the store. A file over the limit is read to its end and dropped. */
export async function readUpload(
	request: Request,
	store: FileStore,
): Promise<{ files: ReceivedFile[]; passedOver: PassedOver }> {
	const { taken, passedOver } = await readMultipart(request, {
		...{ fileBytes, files: filesAtOnce, take: (file) => receive(file, store) },
		drop: async (file) => {
			if ('stored' in file) await store.remove(file.stored.key)
		},
	})
	return { files: taken, passedOver }
}

async function receive(
	{ name, stream, isTooLarge }: SentFile,
	store: FileStore,
): Promise<ReceivedFile> {
	const stored = await store.put(stream)
	if (!isTooLarge()) return { name, stored }
	await store.remove(stored.key)
	return { name, tooLarge: true }
}
