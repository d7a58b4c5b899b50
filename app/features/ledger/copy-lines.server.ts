import { type LedgerColumn } from '#db/ledger/ledger-column.ts'
import { rejectOf, type Reject } from './reject.ts'
import { type LedgerRecord } from './read-records.server.ts'

const batchLength = 1 << 16
const control = /\p{Cc}/u

export type Staging = {
	columns: readonly LedgerColumn[]
	hashCi: (ci: string) => string
	onReject: (reject: Reject) => void
	onRow: () => void
}

/** Records as the lines COPY reads, in batches; a record of another shape is rejected instead. */
export async function* copyLines(
	records: AsyncIterable<LedgerRecord>,
	staging: Staging,
): AsyncGenerator<string> {
	let batch = ''
	for await (const { line, fields } of records) {
		staging.onRow()
		const text = copyLine(line, fields, staging)
		if (text === undefined) continue
		batch += text
		if (batch.length < batchLength) continue
		yield batch
		batch = ''
	}
	if (batch !== '') yield batch
}

function copyLine(line: number, fields: string[], staging: Staging): string | undefined {
	const { columns, hashCi, onReject } = staging
	if (fields.length !== columns.length) {
		const other = String(columns.length)
		onReject(rejectOf('wrong_column_count', { line, value: String(fields.length), other }))
		return undefined
	}
	const dirty = fields.findIndex((field) => control.test(field))
	if (dirty !== -1) {
		const field = columns[dirty]?.name
		onReject(rejectOf('control_character', { line, field, value: shown(field, fields[dirty]) }))
		return undefined
	}
	const values = fields.map((field, index) => {
		if (field === '') return '\\N'
		return (columns[index]?.name === 'ci' ? hashCi(field) : field).replaceAll('\\', '\\\\')
	})
	return `${line}\t${values.join('\t')}\n`
}

function shown(name: string | undefined, value = ''): string {
	return name === 'ci' ? '' : value.replace(/\p{Cc}/gu, ' ')
}
