import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import busboy from 'busboy'
import { type SealedFile, putSealed } from '#app/platform/sealed-file.server.ts'
import { deliveryPlace } from './delivery-place.ts'
import { placeInOrder } from './order-files.server.ts'

export type ReceivedFile = SealedFile & { id: string; name: string; place: number }
export type Received = { files: ReceivedFile[]; tooLarge: string[]; skipRejects: boolean }

/** The largest file a page takes; the command line takes any. */
export const mostBytes = 2 * 1024 ** 3
const mostFiles = 12
const firstBytes = 512

/** Streams the files of one post into the store, encrypted, in the order one builds on the other. */
export async function receiveFiles(request: Request): Promise<Received> {
	const received: Received = { files: [], tooLarge: [], skipRejects: false }
	const type = request.headers.get('content-type') ?? ''
	if (!request.body || !type.startsWith('multipart/form-data')) return received
	const parser = busboy({
		headers: { 'content-type': type },
		defParamCharset: 'utf8',
		limits: { fileSize: mostBytes, files: mostFiles, fields: 10, fieldSize: 1024 },
	})
	const receiving: Promise<void>[] = []
	parser.on('field', (name) => (received.skipRejects ||= name === 'skipRejects'))
	parser.on('file', (_field, stream, { filename }) => {
		receiving.push(receive(stream, filename, received))
	})
	await new Promise<void>((resolve, reject) => {
		parser.once('close', resolve)
		parser.once('error', reject)
		// The web stream of the request and Node's own type of it differ in name only.
		const body = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0])
		body.once('error', reject)
		body.pipe(parser)
	})
	await Promise.all(receiving)
	received.files.sort((a, b) => a.place - b.place)
	return received
}

async function receive(
	stream: Readable & { truncated?: boolean },
	name: string | undefined,
	received: Received,
): Promise<void> {
	if (!name) return void stream.resume()
	const id = randomUUID()
	let head = Buffer.alloc(0)
	async function* watched() {
		for await (const chunk of stream) {
			if (head.length < firstBytes) head = Buffer.concat([head, chunk as Buffer])
			yield chunk as Buffer
		}
	}
	const sealed = await putSealed(watched(), deliveryPlace(id, 'file_secret'))
	if (stream.truncated) received.tooLarge.push(name)
	const place = placeInOrder(head.subarray(0, firstBytes))
	received.files.push({ ...sealed, id, name, place: stream.truncated ? -1 : place })
}
