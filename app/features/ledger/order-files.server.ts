import { ledgerKinds } from '#db/ledger/ledger-files.ts'
import { readFirstLine } from './first-line.server.ts'
import { readRecords } from './read-records.server.ts'

/** The files in the order one builds on the other; one without a first line of ours comes last. */
export async function inImportOrder(paths: readonly string[]): Promise<string[]> {
	const placed = await Promise.all(
		paths.map(async (path) => ({ path, place: await placeOf(path) })),
	)
	return placed.toSorted((a, b) => a.place - b.place).map(({ path }) => path)
}

async function placeOf(path: string): Promise<number> {
	const records = readRecords(path, () => undefined)
	try {
		const first = await records.next()
		const about = readFirstLine(first.done ? [] : first.value.fields)
		return 'reason' in about ? ledgerKinds.length : ledgerKinds.indexOf(about.kind)
	} finally {
		await records.return(undefined)
	}
}
