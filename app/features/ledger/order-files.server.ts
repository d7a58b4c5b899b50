import { ledgerKinds, type LedgerKind } from '#db/ledger/ledger-files.ts'
import { readFirstLine } from './first-line.server.ts'
import { type LedgerSource } from './ledger-source.server.ts'
import { readRecords } from './read-records.server.ts'
import { fieldsOf } from './record-fields.ts'

/** The files in the order one builds on the other; one without a first line of ours comes last. */
export async function inImportOrder<Source extends LedgerSource>(
	sources: readonly Source[],
): Promise<Source[]> {
	const placed = await Promise.all(
		sources.map(async (source) => ({ source, place: placeOf(await kindOf(source)) })),
	)
	return placed.toSorted((a, b) => a.place - b.place).map(({ source }) => source)
}

// The first line is in letters both encodings write alike.
async function kindOf(source: LedgerSource): Promise<LedgerKind | undefined> {
	for await (const [first] of readRecords(source, 'utf-8')) {
		if (!first) continue
		const about = readFirstLine(fieldsOf(first.text) ?? [])
		return 'reason' in about ? undefined : about.kind
	}
	return undefined
}

function placeOf(kind: LedgerKind | undefined): number {
	return kind === undefined ? ledgerKinds.length : ledgerKinds.indexOf(kind)
}
