/** Where a page of a long list ended: the instant it is sorted by, and the row. */
export type ListPlace = { at: Date; id: string }

const shapes = {
	number: /^(\d{1,13})\.(\d{1,18})$/,
	uuid: /^(\d{1,13})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
}

/** A place as it stands in an address. */
export function writePlace({ at, id }: ListPlace): string {
	return `${at.getTime()}.${id}`
}

/** Reads a place back; an address somebody changed is the beginning of the list. */
export function readPlace(written: string | null, ids: keyof typeof shapes): ListPlace | undefined {
	const match = shapes[ids].exec(written ?? '')
	return match?.[2] ? { at: new Date(Number(match[1])), id: match[2] } : undefined
}
