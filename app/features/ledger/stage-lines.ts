import { type LedgerColumn } from '#db/ledger/ledger-column.ts'
import { meantValue } from './meant-value.ts'
import { plainLine } from './plain-line.ts'
import { type LedgerRecord } from './read-records.server.ts'
import { fieldsOf } from './record-fields.ts'
import { rejectOf, type Reject } from './reject.ts'

const control = /\p{Cc}/u

/**
 * Writes records as lines the staging table copies: `line,plain,fault,<columns>`. A record that is no row
 * becomes a line with its fault and nothing else.
 */
export function stageLines(
	columns: readonly LedgerColumn[],
	hashCi: (ci: string) => string,
	onOdd: () => void,
) {
	const plain = plainLine(columns)
	const ciAt = columns.findIndex(({ name }) => name === 'ci')
	const nothing = ','.repeat(columns.length)

	const plainText = (text: string) => {
		if (ciAt === -1) return text
		return text
			.split(',')
			.map((field, at) => (at === ciAt ? hashCi(field) : field))
			.join(',')
	}
	return ({ line, text, unended }: LedgerRecord): string => {
		if (plain.test(text)) return `${line},t,,${plainText(text)}\n`
		onOdd()
		const fields = wholeRow(fieldsOf(text), columns, unended)
		const fault = faultIn(line, fields, columns)
		if (fault) return `${line},f,${quoted(JSON.stringify(fault))}${nothing}\n`
		const values = columns.map((column, at) => {
			const value = meantValue(column, fields?.[at] ?? '')
			return value === '' ? '' : quoted(at === ciAt ? hashCi(value) : value)
		})
		return `${line},f,,${values.join(',')}\n`
	}
}

/** Excel adds empty fields at the end of a line, and leaves empty ones out where a block of rows has none. */
function wholeRow(
	fields: string[] | undefined,
	columns: readonly LedgerColumn[],
	unended: true | undefined,
): string[] | undefined {
	if (!fields) return undefined
	const surplus = fields.slice(columns.length)
	if (surplus.every((field) => field === '')) {
		const missing = columns.slice(fields.length)
		const isWhole = missing.length === 0 || (!unended && missing.every((one) => one.mayBeEmpty))
		if (isWhole) return columns.map((_, at) => fields[at] ?? '')
	}
	return fields
}

function faultIn(
	line: number,
	fields: string[] | undefined,
	columns: readonly LedgerColumn[],
): Reject | undefined {
	if (!fields) return rejectOf('broken_quotes', { line })
	if (fields.length !== columns.length) {
		const other = String(columns.length)
		return rejectOf('wrong_column_count', { line, value: String(fields.length), other })
	}
	const dirty = fields.findIndex((field) => control.test(field))
	if (dirty === -1) return undefined
	const field = columns[dirty]?.name
	const value = field === 'ci' ? '' : (fields[dirty] ?? '').replace(/\p{Cc}/gu, ' ')
	return rejectOf('control_character', { line, field, value })
}

function quoted(text: string): string {
	return `"${text.replaceAll('"', '""')}"`
}
