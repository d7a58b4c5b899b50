import iconv from 'iconv-lite'
import { type Encoding } from './ledger-source.server.ts'

const unknown = '\ufffd'

/** Node's own `euc-kr` decoder knows 2,350 syllables; what Windows writes has all 11,172. */
export function isCp949(bytes: Buffer): boolean {
	return !iconv.decode(bytes, 'cp949').includes(unknown)
}

export type Decoding = { write: (bytes: Buffer) => string; end: () => string }

/** Turns bytes into text piece by piece; the mark at the beginning of a UTF-8 file is left out. */
export function decoding(encoding: Encoding): Decoding {
	if (encoding === 'cp949') {
		const decoder = iconv.getDecoder('cp949')
		return { write: (bytes) => decoder.write(bytes), end: () => decoder.end() ?? '' }
	}
	const decoder = new TextDecoder('utf-8')
	return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}
