import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { headerOf } from '#db/ledger/ledger-files.ts'
import { readFirstLine, type FileAbout } from './first-line.server.ts'
import { type Encoding, type LedgerSource } from './ledger-source.server.ts'
import { type LedgerRecord, readRecords } from './read-records.server.ts'
import { fieldsOf } from './record-fields.ts'
import { rejectOf, type Reject } from './reject.ts'

export type OpenedFile = {
	about: FileAbout
	/** The rows, from the third line on. */
	records: AsyncIterable<LedgerRecord[]>
	close: () => Promise<void>
}

type Opening = { today: CalendarDate; onBytes: (read: number) => void }

/** Reads what a file says of itself in its first two lines; its rows are read when they are asked for. */
export async function openRecords(
	source: LedgerSource,
	encoding: Encoding,
	{ today, onBytes }: Opening,
): Promise<OpenedFile | Reject> {
	// What is read here is counted with the rows.
	let counted = 0
	let isOpen = false
	const count = (read: number) => (isOpen ? onBytes(read) : (counted += read))
	const batches = readRecords(source, encoding, count)
	const head: LedgerRecord[] = []
	while (head.length < 2) {
		const next = await batches.next()
		if (next.done) break
		head.push(...next.value)
	}
	const about = aboutOf(head, today)
	if ('reason' in about) {
		await batches.return(undefined)
		return about
	}
	async function* records() {
		isOpen = true
		onBytes(counted)
		if (head.length > 2) yield head.splice(2)
		yield* batches
	}
	return { about, records: records(), close: async () => void (await batches.return(undefined)) }
}

function aboutOf([first, second]: LedgerRecord[], today: CalendarDate): FileAbout | Reject {
	const about = readFirstLine(fieldsOf(first?.text ?? '') ?? [])
	if ('reason' in about) return about
	if (about.asOf > today) return rejectOf('as_of_in_future', { value: about.asOf, other: today })
	const header = (fieldsOf(second?.text ?? '') ?? []).join(',').replace(/,+$/, '')
	const expected = headerOf(about.kind)
	if (header === expected) return about
	return rejectOf('wrong_header', { line: second?.line ?? 2, value: header, other: expected })
}
