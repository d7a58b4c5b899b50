import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { calendarDate } from '#app/domain/calendar-date.ts'
import { importFile, type ImportOutcome } from '#app/features/ledger/import-file.server.ts'
import { testEnvironment } from './settings.ts'
import { firstLineOf, headerOf, type LedgerKind } from '#db/ledger/ledger-files.ts'

export type WrittenFile = {
	asOf?: string
	mode?: 'snapshot' | 'delta'
	lineEnd?: string
	bom?: boolean
	header?: string
}

const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-ledger-'))
let written = 0

/** A ledger file of these lines, written the way the office's system would. */
export function writeLedgerFile(
	kind: LedgerKind,
	lines: readonly string[],
	{ asOf = '2026-11-20', mode = 'snapshot', lineEnd = '\n', bom, header }: WrittenFile = {},
): string {
	const content = [firstLineOf(kind, { asOf, mode }), header ?? headerOf(kind), ...lines, '']
	const file = path.join(folder, `${kind}-${(written += 1)}.csv`)
	writeFileSync(file, (bom ? '\ufeff' : '') + content.join(lineEnd))
	return file
}

export function importLines(
	kind: LedgerKind,
	lines: readonly string[],
	written: WrittenFile = {},
): Promise<ImportOutcome> {
	return importAgain(writeLedgerFile(kind, lines, written))
}

export function importAgain(file: string): Promise<ImportOutcome> {
	return importFile(file, {
		today: calendarDate('2026-11-23'),
		at: new Date('2026-11-23T00:00:00Z'),
		ciHashKey: testEnvironment.CI_HASH_KEY,
	})
}
