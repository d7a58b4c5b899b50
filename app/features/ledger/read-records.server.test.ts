import { Readable } from 'node:stream'
import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { digestOf } from './file-digest.server.ts'
import { type LedgerSource } from './ledger-source.server.ts'
import { readRecords } from './read-records.server.ts'

/** A file that arrives a few bytes at a time, so that every letter and record is cut somewhere. */
function inPieces(bytes: Buffer, length: number): LedgerSource {
	const pieces = Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) =>
		bytes.subarray(at * length, (at + 1) * length),
	)
	return { name: 'file.csv', bytes: bytes.length, open: async () => Readable.from(pieces) }
}

const text = 'a,똠방각하\r\n\r\n,,\n"b\r\nc",펲시\nx"y,1\nz,2\nend,3'
const records = [
	{ line: 1, text: 'a,똠방각하' },
	{ line: 4, text: '"b\nc",펲시' },
	{ line: 6, text: 'x"y,1' },
	{ line: 7, text: 'z,2' },
	{ line: 8, text: 'end,3', unended: true },
]

it.each([1, 2, 3, 7, 1000])(
	'are the same in pieces of %d bytes, in both encodings',
	async (length) => {
		for (const encoding of ['utf-8', 'cp949'] as const) {
			const source = inPieces(iconv.encode(text, encoding), length)
			expect(await digestOf(source)).toMatchObject({ encoding })
			const found = []
			for await (const batch of readRecords(source, encoding)) found.push(...batch)
			expect(found).toEqual(records)
		}
	},
)

it('a mark before the first letter is left out', async () => {
	const source = inPieces(iconv.encode('a,b\n', 'utf-8', { addBOM: true }), 2)
	const found = []
	for await (const batch of readRecords(source, 'utf-8')) found.push(...batch)
	expect(found).toEqual([{ line: 1, text: 'a,b' }])
})

it('the line where letters cannot be read in either way is named', async () => {
	const bytes = Buffer.concat([iconv.encode('한\n글\n', 'cp949'), Buffer.from([0xff, 0x0a])])
	expect(await digestOf(inPieces(bytes, 3))).toMatchObject({
		reason: 'unreadable_letters',
		line: 3,
	})
})
