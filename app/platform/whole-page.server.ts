import { Writable } from 'node:stream'

/** Takes a page as React writes it and hands it over in one piece. */
export function wholePage(done: (html: Buffer<ArrayBuffer>) => void): Writable {
	const chunks: Buffer[] = []
	return new Writable({
		write(chunk: Buffer, _encoding, next) {
			chunks.push(filledPart(chunk))
			next()
		},
		final(next) {
			done(Buffer.concat(chunks))
			next()
		},
	})
}

// React 18 sends its whole view even when the next letter, three bytes in Korean, no longer fitted:
// the bytes left over are zeros in the middle of a word (facebook/react#24985).
function filledPart(chunk: Buffer): Buffer {
	let end = chunk.length
	while (end > 0 && chunk[end - 1] === 0) end -= 1
	return chunk.subarray(0, end)
}
