import { createReadStream } from 'node:fs'
import { parse, type CsvError, type Info } from 'csv-parse'
import { rejectOf, type Reject } from './reject.ts'

export type LedgerRecord = { line: number; fields: string[] }

/**
 * The records of a CSV file one by one, each with the line it begins on; empty lines and lines of
 * nothing but commas are left out. What cannot be read as CSV goes to `onReject`.
 */
export async function* readRecords(
	path: string,
	onReject: (reject: Reject) => void,
): AsyncGenerator<LedgerRecord> {
	const parser = parse({
		bom: true,
		info: true,
		trim: true,
		relax_column_count: true,
		skip_empty_lines: true,
		skip_records_with_empty_values: true,
		skip_records_with_error: true,
	})
	let overcounted = 0
	let lastLine = 0
	parser.on('skip', (error: (CsvError & { lines?: number }) | undefined) => {
		onReject(rejectOf('broken_quotes', { line: (error?.lines ?? 1) - overcounted }))
	})
	const source = createReadStream(path, { highWaterMark: 1 << 18 })
	source.on('error', (error) => parser.destroy(error))
	source.pipe(parser)
	try {
		for await (const read of parser) {
			const { info, record } = read as { info: Info; record: string[] }
			const breaks = info.lines - lastLine > 1 ? lineBreaksIn(record) : []
			lastLine = info.lines
			// The parser counts a quoted CRLF as two lines.
			overcounted += breaks.filter((lineBreak) => lineBreak === '\r\n').length
			yield { line: info.lines - overcounted - breaks.length, fields: record }
		}
	} finally {
		source.destroy()
	}
}

function lineBreaksIn(fields: readonly string[]): string[] {
	return fields.flatMap((field) => field.match(/\r\n|\r|\n/g) ?? [])
}
