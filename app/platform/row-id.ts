/** The id of a row as an address names it; undefined for what cannot be one. */
export function readRowId(written: string | undefined): string | undefined {
	return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(written ?? '') ? written : undefined
}
