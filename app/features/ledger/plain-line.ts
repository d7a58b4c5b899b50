import { type LedgerColumn } from '#db/ledger/ledger-column.ts'

const day = String.raw`(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`
const neverPlain = String.raw`",\x00-\x1f\x7f-\x9f`

/**
 * Whether a whole line is as its columns promise, without a quotation mark or anything else to be read twice.
 * What it lets through needs no look at single values; what it does not is judged by the database.
 */
export function plainLine(columns: readonly LedgerColumn[]): RegExp {
	const fields = columns.map(({ name, type, mayBeEmpty }) => {
		const one = name === 'ci' ? String.raw`[^\s",]{8,200}` : patternOf(type)
		return mayBeEmpty ? `(?:${one})?` : one
	})
	return new RegExp(`^${fields.join(',')}$`)
}

function patternOf(type: LedgerColumn['type']): string {
	switch (type.is) {
		case 'text':
			return String.raw`(?!\s|\d(?:\.\d+)?E\+)[^${neverPlain}]{1,${type.longest}}(?<!\s)`
		case 'shape':
			return `(?:${type.shape.slice(1, -1).replaceAll('[^', `[^${neverPlain}`)})`
		case 'words':
			return `(?:${type.words.join('|')})`
		case 'day':
			return `${type.from < '2000' ? '(?:19|2[01])' : '2[01]'}\\d\\d-${day}`
		case 'won':
			return '\\d{1,15}'
		case 'year':
			return '(?:19\\d\\d|20[01]\\d)'
	}
}
