import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileStore } from './file-store.server.ts'

const sha256OfHello = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'

describe('the file store', () => {
	let folder: string
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'files-'))
	})
	afterEach(() => rm(folder, { recursive: true }))

	it('keeps a file under a random name and gives it back', async () => {
		const store = fileStore(folder)
		const stored = await store.put(Readable.from([Buffer.from('hel'), Buffer.from('lo')]))
		expect(stored).toMatchObject({ bytes: 5, sha256: sha256OfHello })
		const opened = await store.open(stored.key)
		expect(opened && (await text(opened))).toBe('hello')
		expect(await store.sha256Of(stored.key)).toBe(sha256OfHello)
	})

	it('notices a file that was changed in the store', async () => {
		const store = fileStore(folder)
		const { key, sha256 } = await store.put(Readable.from([Buffer.from('hello')]))
		await writeFile(join(folder, key.slice(0, 2), key), 'hellO')
		expect(await store.sha256Of(key)).not.toBe(sha256)
	})

	it('leaves nothing behind when the stream breaks', async () => {
		async function* broken() {
			yield Buffer.from('half')
			throw new Error('cut off')
		}
		const store = fileStore(folder)
		await expect(store.put(Readable.from(broken()))).rejects.toThrow('cut off')
		expect(await readdir(join(folder, 'incoming'))).toEqual([])
	})

	it('forgets a removed file, and removing it again is no error', async () => {
		const store = fileStore(folder)
		const { key } = await store.put(Readable.from([Buffer.from('hello')]))
		await store.remove(key)
		await store.remove(key)
		expect(await store.open(key)).toBeUndefined()
		expect(await store.sha256Of(key)).toBeUndefined()
	})

	it('opens no path that is not a key', () => {
		expect(() => fileStore(folder).remove('../../etc/passwd')).toThrow('Not a key')
	})
})
