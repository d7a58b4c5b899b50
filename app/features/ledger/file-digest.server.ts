import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rejectOf, type Reject } from './reject.ts'

const newline = 10

/** The SHA-256 of a file that is UTF-8 throughout, or the line where it is not. */
export async function digestOf(path: string): Promise<{ sha256: string } | Reject> {
	const hash = createHash('sha256')
	let line = 1
	let unended: Buffer[] = []
	for await (const read of createReadStream(path, { highWaterMark: 1 << 20 })) {
		const chunk = read as Buffer
		hash.update(chunk)
		// No character holds a newline byte, so what ends at one can be judged alone.
		const end = chunk.lastIndexOf(newline) + 1
		if (end === 0) {
			unended.push(chunk)
			continue
		}
		const whole = Buffer.concat([...unended, chunk.subarray(0, end)])
		if (!isUtf8(whole)) return rejectOf('not_utf8', { line: line + linesBeforeFault(whole) })
		line += newlinesIn(whole)
		unended = [chunk.subarray(end)]
	}
	if (!isUtf8(Buffer.concat(unended))) return rejectOf('not_utf8', { line })
	return { sha256: hash.digest('hex') }
}

function linesBeforeFault(lines: Buffer): number {
	let before = 0
	for (let from = 0; from < lines.length; before += 1) {
		const to = lines.indexOf(newline, from) + 1
		if (!isUtf8(lines.subarray(from, to))) break
		from = to
	}
	return before
}

function newlinesIn(bytes: Buffer): number {
	let count = 0
	for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count += 1
	return count
}
