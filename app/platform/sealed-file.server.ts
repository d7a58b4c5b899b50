import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { fileStore } from './file-store.server.ts'
import { type Place, seal, unseal } from './sealing.server.ts'
import { settings } from './settings.server.ts'

export type SealedFile = { key: string; secret: string; bytes: number }

const algorithm = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16

/** Keeps a stream in the file store under a key of its own, which is sealed into the row of its place. */
export async function putSealed(stream: AsyncIterable<Buffer>, place: Place): Promise<SealedFile> {
	const keyAndIv = randomBytes(32 + ivBytes)
	let bytes = 0
	const cipher = createCipheriv(algorithm, keyAndIv.subarray(0, 32), keyAndIv.subarray(32))
	async function* sealed() {
		for await (const chunk of stream) {
			bytes += chunk.length
			yield cipher.update(chunk)
		}
		yield Buffer.concat([cipher.final(), cipher.getAuthTag()])
	}
	const { key } = await fileStore().put(Readable.from(sealed(), { objectMode: false }))
	return { key, bytes, secret: seal(settings().fieldKeys, place, keyAndIv.toString('base64')) }
}

/** The stream again; it breaks off with an error at its end when a byte of it was changed. */
export async function openSealed(
	{ key, secret }: Pick<SealedFile, 'key' | 'secret'>,
	place: Place,
): Promise<Readable | undefined> {
	const stored = await fileStore().open(key)
	if (!stored) return undefined
	const keyAndIv = Buffer.from(unseal(settings().fieldKeys, place, secret), 'base64')
	return Readable.from(opened(stored, keyAndIv), { objectMode: false })
}

async function* opened(stored: Readable, keyAndIv: Buffer): AsyncGenerator<Buffer> {
	const decipher = createDecipheriv(algorithm, keyAndIv.subarray(0, 32), keyAndIv.subarray(32), {
		authTagLength: tagBytes,
	})
	// The last bytes are the tag; which ones are the last is known only at the end.
	let held = Buffer.alloc(0)
	for await (const chunk of stored) {
		const read = Buffer.concat([held, chunk as Buffer])
		const ready = Math.max(read.length - tagBytes, 0)
		if (ready > 0) yield decipher.update(read.subarray(0, ready))
		held = read.subarray(ready)
	}
	decipher.setAuthTag(held)
	yield decipher.final()
}
