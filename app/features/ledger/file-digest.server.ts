import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { isCp949 } from './cp949.server.ts'
import { type Encoding, type LedgerSource } from './ledger-source.server.ts'
import { rejectOf, type Reject } from './reject.ts'

const newline = 10
// A whole line is held in memory; a file whose lines end with something else would be held altogether.
const longestLine = 1 << 20

export type FileDigest = { sha256: string; encoding: Encoding }

/** The SHA-256 of a file and how its letters are written, or the line where they can be read in neither way. */
export async function digestOf(
	source: LedgerSource,
	onBytes: (read: number) => void = () => undefined,
): Promise<FileDigest | Reject> {
	const hash = createHash('sha256')
	const notUtf8 = await firstFault(source, isUtf8, (chunk) => {
		hash.update(chunk)
		onBytes(chunk.length)
	})
	const sha256 = hash.digest('hex')
	if (!notUtf8) return { sha256, encoding: 'utf-8' }
	const notCp949 = await firstFault(source, isCp949)
	if (!notCp949) return { sha256, encoding: 'cp949' }
	const further = notUtf8.line > notCp949.line ? notUtf8 : notCp949
	return rejectOf(further.reason, { line: further.line })
}

type Fault = { line: number; reason: 'unreadable_letters' | 'line_too_long' }

async function firstFault(
	source: LedgerSource,
	isReadable: (bytes: Buffer) => boolean,
	onChunk: (chunk: Buffer) => void = () => undefined,
): Promise<Fault | undefined> {
	let line = 1
	let fault: Fault | undefined
	let unended: Buffer[] = []
	let unendedBytes = 0
	const look = (lines: Buffer) => {
		if (!fault && !isReadable(lines)) {
			fault = { line: line + linesBefore(lines, isReadable), reason: 'unreadable_letters' }
		}
		line += newlinesIn(lines)
	}
	for await (const piece of await source.open()) {
		const chunk = piece as Buffer
		onChunk(chunk)
		if (fault) continue
		// No letter of either encoding holds the byte of a newline, so whole lines can be judged alone.
		const end = chunk.lastIndexOf(newline) + 1
		if (end > 0) look(Buffer.concat([...unended, chunk.subarray(0, end)]))
		if (end > 0) [unended, unendedBytes] = [[], 0]
		unended.push(chunk.subarray(end))
		unendedBytes += chunk.length - end
		if (unendedBytes > longestLine) fault ??= { line, reason: 'line_too_long' }
	}
	if (!fault) look(Buffer.concat(unended))
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
