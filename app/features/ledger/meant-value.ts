import { type LedgerColumn } from '#db/ledger/ledger-column.ts'

const otherDay = /^(\d{4})(?:\/(\d\d)\/(\d\d)|(\d\d)(\d\d))$/
const grouped = /^\d{1,3}(,\d{3})+$/

/** A value as the column writes it: days as YYYY-MM-DD, amounts without commas; anything else as it is. */
export function meantValue({ type }: LedgerColumn, text: string): string {
	if (type.is === 'won' && grouped.test(text)) return text.replaceAll(',', '')
	if (type.is !== 'day') return text
	const found = otherDay.exec(text)
	if (!found) return text
	const [, year, month = found[4], day = found[5]] = found
	return `${year}-${month}-${day}`
}
