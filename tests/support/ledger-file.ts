import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import iconv from 'iconv-lite'
import { calendarDate } from '#app/domain/calendar-date.ts'
import { importFile } from '#app/features/ledger/import-file.server.ts'
import { type ImportOutcome, type ImportTerms } from '#app/features/ledger/import-terms.ts'
import { fileSource } from '#app/features/ledger/ledger-source.server.ts'
import { testEnvironment } from './settings.ts'
import { firstLineOf, headerOf, type LedgerKind } from '#db/ledger/ledger-files.ts'

export type WrittenFile = {
	asOf?: string
	mode?: 'snapshot' | 'delta'
	lineEnd?: string
	bom?: boolean
	header?: string
	/** The last line has no end, as in a file cut off. */
	unended?: boolean
	encoding?: 'utf-8' | 'cp949'
}

const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-ledger-'))
let written = 0

/** A ledger file of these lines, written the way the office's system would. */
export function writeLedgerFile(
	kind: LedgerKind,
	lines: readonly string[],
	{
		asOf = '2026-11-20',
		mode = 'snapshot',
		lineEnd = '\n',
		bom,
		header,
		unended,
		encoding,
	}: WrittenFile = {},
): string {
	const head = [firstLineOf(kind, { asOf, mode }), header ?? headerOf(kind)]
	const content = [...head, ...lines, ...(unended ? [] : [''])]
	const file = path.join(folder, `${kind}-${(written += 1)}.csv`)
	const text = (bom ? '\ufeff' : '') + content.join(lineEnd)
	writeFileSync(file, iconv.encode(text, encoding ?? 'utf-8'))
	return file
}

export function importLines(
	kind: LedgerKind,
	lines: readonly string[],
	written: WrittenFile = {},
	terms: Partial<ImportTerms> = {},
): Promise<ImportOutcome> {
	return importAgain(writeLedgerFile(kind, lines, written), terms)
}

export function importAgain(
	file: string,
	terms: Partial<ImportTerms> = {},
): Promise<ImportOutcome> {
	return importFile(fileSource(file), {
		today: calendarDate('2026-11-23'),
		at: new Date('2026-11-23T00:00:00Z'),
		ciHashKey: testEnvironment.CI_HASH_KEY,
		by: { kind: 'operator', name: 'test' },
		...terms,
	})
}
