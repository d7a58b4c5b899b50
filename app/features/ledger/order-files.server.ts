import { once } from 'node:events'
import { calendarDate, daysBetween } from '#app/domain/calendar-date.ts'
import { ledgerKinds } from '#db/ledger/ledger-files.ts'
import { readFirstLine } from './first-line.server.ts'
import { type LedgerSource } from './ledger-source.server.ts'
import { fieldsOf } from './record-fields.ts'

/**
 * The files in the order one builds on the other, of one kind the earlier day first; one without a first line of
 * ours comes last.
 */
export async function inImportOrder<Source extends LedgerSource>(
	sources: readonly Source[],
): Promise<Source[]> {
	const placed = await Promise.all(
		sources.map(async (source) => ({ source, place: placeInOrder(await headOf(source)) })),
	)
	return placed.toSorted((a, b) => a.place - b.place).map(({ source }) => source)
}

// More days than there are between any two of the calendar.
const kindApart = 10_000_000
const firstDay = calendarDate('2000-01-01')

/** Where a file stands by what its first line says; it is in letters both encodings write alike. */
export function placeInOrder(head: Buffer): number {
	const [first = ''] = new TextDecoder().decode(head).split(/\r?\n/)
	const about = readFirstLine(fieldsOf(first) ?? [])
	if ('reason' in about) return Number.MAX_SAFE_INTEGER
	return ledgerKinds.indexOf(about.kind) * kindApart + daysBetween(firstDay, about.asOf)
}

async function headOf(source: LedgerSource): Promise<Buffer> {
	const stream = await source.open()
	await once(stream, 'readable')
	const head = stream.read() as Buffer | null
	stream.destroy()
	return head ?? Buffer.alloc(0)
}
