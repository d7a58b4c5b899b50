import { asc, eq } from 'drizzle-orm'
import { type Tx } from '#db/client.server.ts'
import { outboundEvents, outboundFiles } from '#db/schema/index.ts'
import { contentOf, digestOf } from './file-text.server.ts'

/** A file as it was first written, to the byte; undefined where there is none of this number. */
export async function textOfFile(tx: Tx, number: number): Promise<string | undefined> {
	const [file] = await tx.select().from(outboundFiles).where(eq(outboundFiles.number, number))
	if (!file) return undefined
	const rows = await tx
		.select({ line: outboundEvents.line })
		.from(outboundEvents)
		.where(eq(outboundEvents.fileNumber, number))
		.orderBy(asc(outboundEvents.lineNumber))
	const lines = rows.map(({ line }) => line ?? '')
	const { head, tail } = file
	if (digestOf({ head, lines }) !== file.sha256)
		throw new Error(`Outbound file ${String(number)} is not what was signed`)
	return contentOf({ head, lines, tail })
}
