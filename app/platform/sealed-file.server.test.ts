import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { afterAll, expect, it } from 'vitest'
import { installTestSettings } from '#tests/support/settings.ts'
import { openSealed, putSealed } from './sealed-file.server.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-sealed-'))
installTestSettings({ EVIDENCE_DIR: folder })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const place = { table: 'files', column: 'secret', row: '1' }
const pieces = [Buffer.from('made-up-ci-1\n'), Buffer.from('한글'), Buffer.alloc(100_000, 'x')]

function storedIn(): string {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
	const file = files.find((one) => one.isFile())
	return path.join(file?.parentPath ?? '', file?.name ?? '')
}

it('keeps a file so that only its own row opens it, whole', async () => {
	const sealed = await putSealed(Readable.from(pieces), place)
	expect(sealed.bytes).toBe(Buffer.concat(pieces).length)
	expect(readFileSync(storedIn()).includes('made-up-ci')).toBe(false)
	const stream = await openSealed(sealed, place)
	expect(await buffer(stream ?? Readable.from([]))).toEqual(Buffer.concat(pieces))
	await expect(openSealed(sealed, { ...place, row: '2' })).rejects.toThrow()

	const stored = readFileSync(storedIn())
	stored[20] = (stored[20] ?? 0) ^ 1
	writeFileSync(storedIn(), stored)
	await expect(buffer((await openSealed(sealed, place)) ?? Readable.from([]))).rejects.toThrow()
	rmSync(storedIn())
	expect(await openSealed(sealed, place)).toBeUndefined()
})
