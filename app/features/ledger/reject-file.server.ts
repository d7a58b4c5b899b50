import { excelCsv, excelLines } from '#app/platform/excel-csv.server.ts'
import { inWords } from './reject-words.ts'
import { type Reject } from './reject.ts'

type Kept = { rejects_key?: string; rejects_secret?: string }
export type KeepRejects = (deliveryId: string, csv: AsyncIterable<string>) => Promise<Kept>

const columns = ['line', 'field', 'value', 'reason', 'ko', 'en'] as const

/** The rejects as a CSV file that Korean Excel opens as it is, some lines at a time. */
export async function* rejectFile(
	batches: AsyncIterable<readonly Reject[]> | Iterable<readonly Reject[]>,
): AsyncGenerator<string> {
	yield excelCsv([columns])
	for await (const batch of batches) {
		const rows = batch.map((reject) => {
			const words = inWords(reject)
			return columns.map((column) => words[column])
		})
		yield excelLines(rows)
	}
}
