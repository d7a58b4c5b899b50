import { once } from 'node:events'
import { ledgerKinds, type LedgerKind } from '#db/ledger/ledger-files.ts'
import { readFirstLine } from './first-line.server.ts'
import { type LedgerSource } from './ledger-source.server.ts'
import { fieldsOf } from './record-fields.ts'

/** The files in the order one builds on the other; one without a first line of ours comes last. */
export async function inImportOrder<Source extends LedgerSource>(
	sources: readonly Source[],
): Promise<Source[]> {
	const placed = await Promise.all(
		sources.map(async (source) => ({ source, place: placeInOrder(kindIn(await headOf(source))) })),
	)
	return placed.toSorted((a, b) => a.place - b.place).map(({ source }) => source)
}

/** What the first line of a file says it holds; it is in letters both encodings write alike. */
export function kindIn(head: Buffer): LedgerKind | undefined {
	const [first = ''] = new TextDecoder().decode(head).split(/\r?\n/)
	const about = readFirstLine(fieldsOf(first) ?? [])
	return 'reason' in about ? undefined : about.kind
}

export function placeInOrder(kind: LedgerKind | undefined): number {
	return kind === undefined ? ledgerKinds.length : ledgerKinds.indexOf(kind)
}

async function headOf(source: LedgerSource): Promise<Buffer> {
	const stream = await source.open()
	await once(stream, 'readable')
	const head = stream.read() as Buffer | null
	stream.destroy()
	return head ?? Buffer.alloc(0)
}
