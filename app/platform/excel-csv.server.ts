import { stringify } from 'csv-stringify/sync'

type Cell = string | number

// Without it Korean Excel takes UTF-8 for CP949.
const mark = '\uFEFF'

/** A table as Korean Excel opens it by a double click. */
export function excelCsv(rows: readonly (readonly Cell[])[]): string {
	return mark + excelLines(rows)
}

/** Lines of such a table: no cell runs as a formula, and a number that only names something stays as it is written. */
export function excelLines(rows: readonly (readonly Cell[])[]): string {
	return stringify(
		rows.map((row) => row.map(asWritten)),
		{ record_delimiter: 'windows' },
	)
}

const runs = /^[=+\-@\t\r＝＋－＠]/
const isDay = /^\d{4}-\d\d-\d\d$/
// It would lose its zeros, its last digits beyond fifteen, or become a day.
const changes = /^(?:0\d+|\d{12,}|\d+(?:\.\d+)?E[+-]?\d+|\d{1,4}([-/.])\d{1,2}(?:\1\d{1,4})?)$/i

function asWritten(cell: Cell): Cell {
	if (typeof cell === 'number') return cell
	if (runs.test(cell)) return `'${cell}`
	return changes.test(cell) && !isDay.test(cell) ? `="${cell}"` : cell
}

/** A download under a name every browser can write. */
export function excelResponse(csv: string, name: string): Response {
	return new Response(csv, {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="${name}"`,
			'Cache-Control': 'no-store',
			'X-Content-Type-Options': 'nosniff',
		},
	})
}
