import { type FileStore, type StoredFile } from '#app/platform/file-store.server.ts'
import { readMultipart, type SentFile } from '#app/platform/multipart.server.ts'
import { fileBytes } from './evidence-limits.ts'

export type ReceivedFile = { name: string } & ({ stored: StoredFile } | { tooLarge: true })

/** Streams the files of a post into the store. A file over the limit is read to its end and dropped. */
export async function readUpload(request: Request, store: FileStore): Promise<ReceivedFile[]> {
	const { taken } = await readMultipart(request, {
		...{ fileBytes, files: 40, take: (file) => receive(file, store) },
		drop: async (file) => {
			if ('stored' in file) await store.remove(file.stored.key)
		},
	})
	return taken
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
