/** What people write behind a number of a kind: "3명", "3 people". Another kind's word is no answer. */
const words = {
	people: /(?:명|인|사람|식구|people|persons?|children|child|kids?)$/i,
	times: /(?:개월|달|회|번|차례|months?|times|instal?lments?|payments?)$/i,
	cases: /(?:건|회|번|times|cases)$/i,
	year: /년$/,
	month: /월$/,
	day: /일$/,
}

export type NumberKind = keyof typeof words

/** The number without what stands around it, in plain digits: " ３ 명" is "3". */
export function plainNumber(typed: string, kind: NumberKind): string {
	return typed.normalize('NFKC').replace(/\s+/gu, '').replace(/\.$/, '').replace(words[kind], '')
}

/** A whole number between two others as people write it, or undefined. */
export function readWhole(
	typed: string,
	kind: NumberKind,
	{ least, most }: { least: number; most: number },
): number | undefined {
	const digits = plainNumber(typed, kind)
	if (!/^\d{1,9}$/.test(digits)) return undefined
	const number = Number(digits)
	return number >= least && number <= most ? number : undefined
}
