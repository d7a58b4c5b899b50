import { randomUUID } from 'node:crypto'
import { type Readable } from 'node:stream'
import { fileStore } from '#app/platform/file-store.server.ts'
import { readMultipart, type SentFile } from '#app/platform/multipart.server.ts'
import { type SealedFile, putSealed } from '#app/platform/sealed-file.server.ts'
import { deliveryPlace } from './delivery-place.ts'
import { placeInOrder } from './order-files.server.ts'

export type ReceivedFile = SealedFile & {
	id: string
	name: string
	place: number
	isTooLarge: boolean
}
export type Received = { files: ReceivedFile[]; isTooMany: boolean; skipRejects: boolean }

/** The largest file a page takes; the command line takes any. */
const mostBytes = 2 * 1024 ** 3
const mostFiles = 200
const firstBytes = 512

/** Streams the files of one post into the store, encrypted, in the order one builds on the other. */
export async function receiveFiles(request: Request): Promise<Received> {
	const { taken, fields, passedOver } = await readMultipart(request, {
		...{ fileBytes: mostBytes, files: mostFiles, take },
		drop: ({ key }) => fileStore().remove(key),
	})
	const files = taken.toSorted((a, b) => a.place - b.place)
	return { files, isTooMany: passedOver.count > 0, skipRejects: fields.has('skipRejects') }
}

async function take({ name, stream, isTooLarge }: SentFile): Promise<ReceivedFile> {
	const id = randomUUID()
	const head: Buffer[] = []
	const sealed = await putSealed(watched(stream, head), deliveryPlace(id, 'file_secret'))
	const place = placeInOrder(Buffer.concat(head).subarray(0, firstBytes))
	return { ...sealed, id, name, place, isTooLarge: isTooLarge() }
}

/** Passes a stream on and keeps its beginning. */
async function* watched(stream: Readable, head: Buffer[]) {
	let kept = 0
	for await (const chunk of stream as AsyncIterable<Buffer>) {
		if (kept < firstBytes) head.push(chunk)
		kept += chunk.length
		yield chunk
	}
}
