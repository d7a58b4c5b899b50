import { createHash, type KeyObject, sign } from 'node:crypto'

/** Raised when a receiver has to read the files in another way. */
const formatVersion = 1

/** What the first file says stands before it. */
export const noFileBefore = '0'.repeat(64)

export type OutboundText = { head: string; lines: readonly string[]; tail: string }

/** The first line: which file it is, and the digest of the one before it. */
export function headOf(file: { number: number; writtenAt: Date; lines: number; previous: string }) {
	return JSON.stringify({
		outbound: formatVersion,
		file: file.number,
		writtenAt: file.writtenAt.toISOString(),
		lines: file.lines,
		previous: file.previous,
	})
}

/** SHA-256 of everything above the last line, line ends included. */
export function digestOf({ head, lines }: Pick<OutboundText, 'head' | 'lines'>): string {
	const hash = createHash('sha256')
	for (const line of [head, ...lines]) hash.update(`${line}\n`)
	return hash.digest('hex')
}

/** The last line: the digest, and the signature over its 64 characters. */
export function tailOf(sha256: string, key: KeyObject): string {
	const signature = sign(null, Buffer.from(sha256, 'ascii'), key).toString('base64')
	return JSON.stringify({ sha256, signature })
}

export function contentOf({ head, lines, tail }: OutboundText): string {
	return [head, ...lines, tail, ''].join('\n')
}

/** `outbound-000012.jsonl`: sorts as it is numbered. */
export function fileNameOf(number: number): string {
	return `outbound-${String(number).padStart(6, '0')}.jsonl`
}
