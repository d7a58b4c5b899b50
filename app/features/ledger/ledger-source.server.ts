import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import { type Readable } from 'node:stream'

/** A ledger file wherever it lies; it is read twice, first for what it is, then for its rows. */
export type LedgerSource = {
	name: string
	bytes: number
	open: () => Promise<Readable>
}

export type Encoding = 'utf-8' | 'cp949'

export function fileSource(path: string): LedgerSource {
	return {
		name: basename(path),
		bytes: statSync(path).size,
		open: () => Promise.resolve(createReadStream(path, { highWaterMark: 1 << 18 })),
	}
}
