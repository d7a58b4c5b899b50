/** The number of a file in an address; undefined where it is none. */
export function readFileNumber(text: string | null | undefined): number | undefined {
	return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined
}
