/** 접수번호: DB-2026-7K4M-W93T; thirty-one signs, none of which is mistaken for another. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const bodyLength = 7

export const referenceBytes = 16

/** `random` holds at least `referenceBytes` bytes; a byte that would favour a sign is passed over. */
export function makeReference(year: number, random: Uint8Array): string {
	const fair = [...random].filter((byte) => byte < 256 - (256 % signs.length))
	if (fair.length < bodyLength) throw new Error('Too few random bytes for a reference')
	const body = fair
		.slice(0, bodyLength)
		.map((byte) => signs.charAt(byte % signs.length))
		.join('')
	const all = body + checkSign(year, body)
	return `DB-${String(year)}-${all.slice(0, 4)}-${all.slice(4)}`
}

export function isReference(text: string): boolean {
	const match = /^DB-(\d{4})-([2-9A-Z]{4})-([2-9A-Z]{4})$/.exec(text)
	if (!match) return false
	const all = `${match[2] ?? ''}${match[3] ?? ''}`
	if ([...all].some((sign) => !signs.includes(sign))) return false
	return all.at(-1) === checkSign(Number(match[1]), all.slice(0, -1))
}

/** What a person typed or read out, as the reference it means: case, spaces and dashes forgiven. */
export function readReference(text: string): string | undefined {
	const bare = text.toUpperCase().replace(/[^0-9A-Z]/g, '')
	const written = bare.replace(/^(DB)(\d{4})(.{4})(.{4})$/, '$1-$2-$3-$4')
	return isReference(written) ? written : undefined
}

// The modulus is prime, so one wrong sign and two neighbours swapped are both noticed.
function checkSign(year: number, body: string): string {
	const digits = [...String(year)].map(Number)
	const values = [...digits, ...[...body].map((sign) => signs.indexOf(sign))]
	const sum = values.reduce((total, value, index) => total + value * (index + 2), 0)
	return signs.charAt(sum % signs.length)
}
