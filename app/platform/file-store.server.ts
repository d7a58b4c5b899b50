import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { settings } from './settings.server.ts'

export type StoredFile = { key: string; bytes: number; sha256: string }

/** Files under random names in the settings' evidence folder; nothing of a person is in a name. */
export function fileStore(folder = settings().evidenceFolder) {
	return {
		/** Writes a stream; the file is there whole or not at all. */
		put: (stream: Readable) => put(folder, stream),
		/** The file's bytes, or undefined when the store does not hold it. */
		open: async (key: string) =>
			(await isThere(folder, key)) ? createReadStream(placeOf(folder, key)) : undefined,
		/** Where on the disk it lies, for those who read only parts of it. */
		place: (key: string) => placeOf(folder, key),
		remove: (key: string) => rm(placeOf(folder, key), { force: true }),
		/** Reads the file once more from end to end; undefined when it is not there. */
		sha256Of: async (key: string) =>
			(await isThere(folder, key)) ? sha256(createReadStream(placeOf(folder, key))) : undefined,
	}
}

export type FileStore = ReturnType<typeof fileStore>

async function put(folder: string, stream: Readable): Promise<StoredFile> {
	const key = randomBytes(16).toString('hex')
	const partial = join(folder, 'incoming', key)
	await mkdir(join(folder, 'incoming'), { recursive: true, mode: 0o700 })
	const hash = createHash('sha256')
	let bytes = 0
	try {
		await pipeline(
			stream,
			async function* (source: AsyncIterable<Buffer>) {
				for await (const chunk of source) {
					hash.update(chunk)
					bytes += chunk.length
					yield chunk
				}
			},
			createWriteStream(partial, { mode: 0o600, flush: true }),
		)
		await mkdir(join(folder, key.slice(0, 2)), { recursive: true, mode: 0o700 })
		await rename(partial, placeOf(folder, key))
	} catch (error) {
		await rm(partial, { force: true })
		throw error
	}
	return { key, bytes, sha256: hash.digest('hex') }
}

// Two characters of the key spread the files over folders that stay small.
function placeOf(folder: string, key: string): string {
	if (!/^[0-9a-f]{32}$/.test(key)) throw new Error('Not a key of the file store')
	return join(folder, key.slice(0, 2), key)
}

async function isThere(folder: string, key: string): Promise<boolean> {
	return stat(placeOf(folder, key)).then(
		(found) => found.isFile(),
		() => false,
	)
}

async function sha256(stream: Readable): Promise<string> {
	const hash = createHash('sha256')
	for await (const chunk of stream) hash.update(chunk as Buffer)
	return hash.digest('hex')
}
