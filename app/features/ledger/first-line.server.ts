import { isCalendarDate, type CalendarDate } from '#app/domain/calendar-date.ts'
import { ledgerFiles, type LedgerKind } from '#db/ledger/ledger-files.ts'
import { rejectOf, type Reject } from './reject.ts'

export type FileAbout = { kind: LedgerKind; asOf: CalendarDate; mode: 'snapshot' | 'delta' }

/** Reads `#ledger=tax_items,as_of=2026-11-23,mode=snapshot`; Excel may have added empty fields. */
export function readFirstLine(fields: readonly string[]): FileAbout | Reject {
	const written = fields.map((field) => field.trim()).filter((field) => field !== '')
	const value = written.join(',')
	const about = new Map(written.map((field) => splitAtEquals(field)))
	const kind = about.get('#ledger')
	const asOf = about.get('as_of')
	const mode = about.get('mode')
	if (about.size !== 3 || !kind || !isCalendarDate(asOf) || !isMode(mode)) {
		return rejectOf('no_first_line', { value })
	}
	if (!isLedgerKind(kind)) return rejectOf('unknown_ledger', { value: kind, other: kinds() })
	return { kind, asOf, mode }
}

function splitAtEquals(field: string): [string, string] {
	const at = field.indexOf('=')
	return [field.slice(0, at), field.slice(at + 1)]
}

function isMode(text: string | undefined): text is FileAbout['mode'] {
	return text === 'snapshot' || text === 'delta'
}

function isLedgerKind(text: string): text is LedgerKind {
	return Object.hasOwn(ledgerFiles, text)
}

function kinds(): string {
	return Object.keys(ledgerFiles).join(', ')
}
