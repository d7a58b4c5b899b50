import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { isCp949 } from './cp949.server.ts'
import { type Encoding, type LedgerSource } from './ledger-source.server.ts'
import { rejectOf, type Reject } from './reject.ts'

const newline = 10

export type FileDigest = { sha256: string; encoding: Encoding }

/** The SHA-256 of a file and how its letters are written, or the line where they can be read in neither way. */
export async function digestOf(
	source: LedgerSource,
	onBytes: (read: number) => void = () => undefined,
): Promise<FileDigest | Reject> {
	const hash = createHash('sha256')
	const notUtf8 = await firstUnreadable(source, isUtf8, (chunk) => {
		hash.update(chunk)
		onBytes(chunk.length)
	})
	const sha256 = hash.digest('hex')
	if (notUtf8 === undefined) return { sha256, encoding: 'utf-8' }
	const notCp949 = await firstUnreadable(source, isCp949)
	if (notCp949 === undefined) return { sha256, encoding: 'cp949' }
	return rejectOf('unreadable_letters', { line: Math.max(notUtf8, notCp949) })
}

async function firstUnreadable(
	source: LedgerSource,
	isReadable: (bytes: Buffer) => boolean,
	onChunk: (chunk: Buffer) => void = () => undefined,
): Promise<number | undefined> {
	let line = 1
	let fault: number | undefined
	let unended: Buffer[] = []
	const look = (lines: Buffer) => {
		if (fault === undefined && !isReadable(lines)) fault = line + linesBefore(lines, isReadable)
		line += newlinesIn(lines)
	}
	for await (const piece of await source.open()) {
		const chunk = piece as Buffer
		onChunk(chunk)
		if (fault !== undefined) continue
		// No letter of either encoding holds the byte of a newline, so whole lines can be judged alone.
		const end = chunk.lastIndexOf(newline) + 1
		if (end > 0) look(Buffer.concat([...unended, chunk.subarray(0, end)]))
		unended = end > 0 ? [chunk.subarray(end)] : [...unended, chunk]
	}
	look(Buffer.concat(unended))
	return fault
}

function linesBefore(lines: Buffer, isReadable: (bytes: Buffer) => boolean): number {
	let before = 0
	for (let from = 0; from < lines.length; before += 1) {
		const to = lines.indexOf(newline, from) + 1 || lines.length
		if (!isReadable(lines.subarray(from, to))) break
		from = to
	}
	return before
}

function newlinesIn(bytes: Buffer): number {
	let count = 0
	for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count += 1
	return count
}
