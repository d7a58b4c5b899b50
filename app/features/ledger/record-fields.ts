const spaces = /\s*/y

/**
 * The fields of one record, spaces around them dropped; undefined when its quotation marks do not fit.
 * `="0012"`, which keeps Excel from reading a number, is 0012.
 */
export function fieldsOf(record: string): string[] | undefined {
	if (!record.includes('"')) return record.split(',').map((field) => field.trim())
	const fields: string[] = []
	for (let at = 0; at <= record.length;) {
		const from = skipSpaces(record, at)
		const opening = record[from] === '=' && record[from + 1] === '"' ? from + 1 : from
		const field = record[opening] === '"' ? quoted(record, opening) : bare(record, from)
		if (!field) return undefined
		fields.push(field.text)
		at = field.end + 1
	}
	return fields
}

type Field = { text: string; end: number }

function quoted(record: string, opening: number): Field | undefined {
	let text = ''
	for (let at = opening + 1; ;) {
		const mark = record.indexOf('"', at)
		if (mark === -1) return undefined
		text += record.slice(at, mark)
		if (record[mark + 1] === '"') {
			text += '"'
			at = mark + 2
			continue
		}
		const end = skipSpaces(record, mark + 1)
		if (end < record.length && record[end] !== ',') return undefined
		return { text: withoutFormula(text).trim(), end }
	}
}

function bare(record: string, from: number): Field | undefined {
	const comma = record.indexOf(',', from)
	const end = comma === -1 ? record.length : comma
	const text = record.slice(from, end).trim()
	return text.includes('"') ? undefined : { text, end }
}

function withoutFormula(text: string): string {
	return text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1) : text
}

function skipSpaces(record: string, from: number): number {
	spaces.lastIndex = from
	spaces.test(record)
	return spaces.lastIndex
}
