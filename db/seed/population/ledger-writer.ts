import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import path from 'node:path'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import {
	firstLineOf,
	headerOf,
	ledgerFiles,
	type LedgerKind,
	type LedgerRow,
} from '#db/ledger/ledger-files.ts'

const batchLength = 1 << 16

export type LedgerFiles = ReturnType<typeof openFiles>

/** The files of one day, in the order the import takes them; a delta is named by its day. */
export function openFiles(out: string, asOf: CalendarDate, mode: 'snapshot' | 'delta') {
	const open = <Kind extends LedgerKind>(kind: Kind) => {
		const head = `${firstLineOf(kind, { asOf, mode })}\n${headerOf(kind)}\n`
		const name = mode === 'snapshot' ? `${kind}.csv` : `${kind}.${asOf}.csv`
		return ledgerWriter({ kind, asOf, file: path.join(out, name), head })
	}
	return {
		offices: mode === 'snapshot' ? open('offices') : undefined,
		taxpayers: open('taxpayers'),
		identity_links: mode === 'snapshot' ? open('identity_links') : undefined,
		tax_items: open('tax_items'),
		payments: open('payments'),
		extensions: open('extensions'),
	}
}

type Place<Kind> = { kind: Kind; asOf: CalendarDate; file: string; head: string }

/** Writes one file of the ledger line by line, no faster than the disk takes it. */
function ledgerWriter<Kind extends LedgerKind>({ kind, asOf, file, head }: Place<Kind>) {
	const stream = createWriteStream(file)
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
		end: async () => {
			await flush()
			stream.end()
			await finished(stream)
			return { kind, asOf, path: file, rows }
		},
	}
}

function csvField(value: string | number | null): string {
	if (value === null) return ''
	const text = String(value)
	return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
