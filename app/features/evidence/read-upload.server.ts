import { Readable } from 'node:stream'
import busboy from 'busboy'
import { type FileStore, type StoredFile } from '#app/platform/file-store.server.ts'
import { fileBytes } from './evidence-limits.ts'

export type ReceivedFile = { name: string } & ({ stored: StoredFile } | { tooLarge: true })

/**
 * Streams the files of a multipart post into the store, one after the other, none of them in memory. A file
 * over the limit is read to its end and dropped; a field without a chosen file is passed over.
 */
export async function readUpload(request: Request, store: FileStore): Promise<ReceivedFile[]> {
	if (!request.body) return []
	const parser = busboy({
		headers: { 'content-type': request.headers.get('content-type') ?? '' },
		defParamCharset: 'utf8',
		limits: { fileSize: fileBytes, files: 40, fields: 10, fieldSize: 1024 },
	})
	const receiving: Promise<ReceivedFile | undefined>[] = []
	parser.on('file', (_field, stream, { filename }) => {
		receiving.push(receive(stream, filename, store))
	})
	await new Promise<void>((resolve, reject) => {
		parser.once('close', resolve)
		parser.once('error', reject)
		// The web stream of the request and Node's own type of it differ in name only.
		const body = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0])
		body.once('error', reject)
		body.pipe(parser)
	})
	const files = await Promise.all(receiving)
	return files.filter((file) => file !== undefined)
}

async function receive(
	stream: Readable & { truncated?: boolean },
	name: string | undefined,
	store: FileStore,
): Promise<ReceivedFile | undefined> {
	if (!name) {
		stream.resume()
		return undefined
	}
	const stored = await store.put(stream)
	if (!stream.truncated) return { name, stored }
	await store.remove(stored.key)
	return { name, tooLarge: true }
}
