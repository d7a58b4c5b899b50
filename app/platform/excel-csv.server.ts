import { stringify } from 'csv-stringify/sync'

/** A table as Korean Excel opens it by a double click: UTF-8 with its mark, CRLF, and no cell that would run as a formula. */
export function excelCsv(rows: readonly (readonly (string | number)[])[]): string {
	return stringify(
		rows.map((row) => [...row]),
		{ bom: true, record_delimiter: 'windows', escape_formulas: true },
	)
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
