import { decoding } from './cp949.server.ts'
import { type Encoding, type LedgerSource } from './ledger-source.server.ts'
import { fieldsOf } from './record-fields.ts'

/** One record as it was written, and the line it begins on. */
export type LedgerRecord = {
	line: number
	text: string
	/** It is the end of the file and not ended by a line break: perhaps a file cut off. */
	unended?: true
}

// A quotation mark without its partner would otherwise swallow the rest of the file.
const mostLines = 20
const mostLength = 1 << 20
const onlyCommas = /^[,\s"]*$/

/** The records of a file, as many at a time as were read at once. Lines with nothing in them are left out. */
export async function* readRecords(
	source: LedgerSource,
	encoding: Encoding,
	onBytes: (read: number) => void = () => undefined,
): AsyncGenerator<LedgerRecord[]> {
	const { write, end } = decoding(encoding)
	const stream = await source.open()
	let rest: Unread = { line: 1, text: '' }
	try {
		for await (const chunk of stream) {
			rest.text += write(chunk as Buffer)
			const { records, unread } = recordsIn(rest, false)
			rest = unread
			onBytes((chunk as Buffer).length)
			if (records.length > 0) yield records
		}
		rest.text += end()
		yield recordsIn(rest, true).records
	} finally {
		stream.destroy()
	}
}

type Unread = { line: number; text: string }

function recordsIn({ line, text }: Unread, isLast: boolean) {
	const lines = text.split('\n')
	// What follows the last line break may go on in the next piece; a line without end is no line of ours.
	const last = lines.pop() ?? ''
	const isCut = isLast || last.length > mostLength
	if (isCut && last !== '') lines.push(last)
	const records: LedgerRecord[] = []
	let at = 0
	while (at < lines.length) {
		const taken = recordAt(lines, at, isCut)
		if (!taken) break
		if (!onlyCommas.test(taken.text)) records.push({ line: line + at, text: taken.text })
		at += taken.lines
	}
	const ended = records.at(-1)
	if (isLast && last !== '' && ended) ended.unended = true
	const unread = isCut ? '' : [...lines.slice(at), last].join('\n')
	return { records, unread: { line: line + at, text: unread } }
}

/** A line, or several when a field in quotes goes on; undefined when the end of it is not yet here. */
function recordAt(lines: string[], at: number, isAll: boolean) {
	let text = withoutReturn(lines[at] ?? '')
	if (!isOpen(text)) return { text, lines: 1 }
	for (let more = 1; more < mostLines; more += 1) {
		const next = lines[at + more]
		if (next === undefined) return isAll ? alone(lines, at) : undefined
		text += `\n${withoutReturn(next)}`
		if (!isOpen(text)) return fieldsOf(text) ? { text, lines: more + 1 } : alone(lines, at)
	}
	return alone(lines, at)
}

const alone = (lines: string[], at: number) => ({ text: withoutReturn(lines[at] ?? ''), lines: 1 })
const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line)

function isOpen(text: string): boolean {
	let count = 0
	for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count += 1
	return count % 2 === 1
}
