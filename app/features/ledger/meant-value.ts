import { type LedgerColumn } from '#db/ledger/ledger-column.ts'

const midnight = String.raw`(?:\s+0?0:00(?::00)?)?`
const ways = [
	String.raw`(\d{4})(\d\d)(\d\d)`,
	String.raw`(\d{4})(?:([-/])(\d{1,2})\2(\d{1,2})|\.\s?(\d{1,2})\.\s?(\d{1,2})\.?)`,
	String.raw`(\d{4})년\s?(\d{1,2})월\s?(\d{1,2})일`,
].map((way) => new RegExp(`^${way}${midnight}$`))

// CP949 has no won sign of its own: Excel writes a backslash.
const wonWritten = /^[₩￦\\]?\s?(\d+|\d{1,3}(?:,\d{3})+)(?:\.0+)?\s?원?$/

/** A value as the column writes it: days as YYYY-MM-DD, amounts as digits alone; anything else as it is. */
export function meantValue({ type }: LedgerColumn, text: string): string {
	if (type.is === 'won') return wonWritten.exec(text)?.[1]?.replaceAll(',', '') ?? text
	return type.is === 'day' ? meantDay(text) : text
}

function meantDay(text: string): string {
	for (const way of ways) {
		const parts = way
			.exec(text)
			?.slice(1)
			.filter((part) => /^\d+$/.test(part ?? ''))
		if (parts) return parts.map((part) => part.padStart(2, '0')).join('-')
	}
	return text
}
