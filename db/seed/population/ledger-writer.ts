import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { ledgerFiles, type LedgerKind, type LedgerRow } from '#db/ledger/ledger-files.ts'

const batchLength = 1 << 16

/** Writes one file of the ledger line by line, no faster than the disk takes it. */
export function ledgerWriter<Kind extends LedgerKind>(kind: Kind, path: string, head: string) {
	const stream = createWriteStream(path)
	const names = ledgerFiles[kind].map(({ name }) => name) as (keyof LedgerRow<Kind>)[]
	let batch = head
	let rows = 0
	const flush = async () => {
		const isTaken = stream.write(batch)
		batch = ''
		if (!isTaken) await once(stream, 'drain')
	}
	return {
		write: (row: LedgerRow<Kind>): void => {
			batch += `${names.map((name) => csvField(row[name])).join(',')}\n`
			rows += 1
		},
		/** To be awaited now and then, so that what is not yet written stays little. */
		settle: async (): Promise<void> => {
			if (batch.length >= batchLength) await flush()
		},
		end: async (): Promise<{ kind: Kind; path: string; rows: number }> => {
			await flush()
			stream.end()
			await finished(stream)
			return { kind, path, rows }
		},
	}
}

function csvField(value: string | number | null): string {
	if (value === null) return ''
	const text = String(value)
	return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
