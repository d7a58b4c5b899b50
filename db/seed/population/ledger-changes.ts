import { type LedgerRow } from '#db/ledger/ledger-files.ts'
import { type TaxpayerLedger } from './taxpayer-ledger.ts'

// Offices and links of people stay as they are.
type ChangingKind = 'taxpayers' | 'tax_items' | 'payments' | 'extensions'

export type LedgerChanges = { [Kind in ChangingKind]: LedgerRow<Kind>[] }

/** The rows a delta holds: those that are new and those that say something else than before. */
export function changesBetween(before: TaxpayerLedger, after: TaxpayerLedger): LedgerChanges {
	const [was, is] = [rowsOf(before), rowsOf(after)]
	return {
		taxpayers: changed(was.taxpayers, is.taxpayers),
		tax_items: changed(was.tax_items, is.tax_items),
		payments: changed(was.payments, is.payments),
		extensions: changed(was.extensions, is.extensions),
	}
}

export function rowsOf({ taxpayer, items }: TaxpayerLedger): LedgerChanges {
	return {
		taxpayers: [taxpayer],
		tax_items: items.map(({ item }) => item),
		payments: items.flatMap(({ payments }) => payments),
		extensions: items.flatMap(({ extensions }) => extensions),
	}
}

// Every row of a kind holds the same fields, so that its values say all of it.
function changed<Row extends Record<string, string | number | null>>(
	was: readonly Row[],
	is: readonly Row[],
): Row[] {
	const known = new Set(was.map(saying))
	return is.filter((row) => !known.has(saying(row)))
}

function saying(row: Record<string, string | number | null>): string {
	return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))
}
