import { type KeyObject } from 'node:crypto'
import { asc, eq, isNull, sql } from 'drizzle-orm'
import { now } from '#app/platform/clock.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { type Tx } from '#db/client.server.ts'
import { outboundFiles } from '#db/schema/index.ts'
import { commitFile, type Written } from './commit-file.server.ts'
import { fileNameOf } from './file-text.server.ts'
import { placeFile } from './place-file.server.ts'
import { textOfFile } from './text-of-file.server.ts'

export type OutboundPlace = { folder: string; key: KeyObject }

/**
 * Writes all that waits into numbered files. First the file is committed, then it is put into the folder: whoever
 * is cut off between the two leaves a file that the next one puts there, the same to the byte.
 */
export async function writeOutbound({ folder, key }: OutboundPlace): Promise<Written[]> {
	const written: Written[] = []
	let next: Written | undefined
	do {
		next = await alone((tx) => commitFile(tx, { key, at: now() }))
		if (next) written.push(next)
	} while (next)
	await alone((tx) => placeMissing(tx, folder))
	return written
}

// In the order of their numbers, so that who reads the folder never sees one before the one it builds on.
async function placeMissing(tx: Tx, folder: string): Promise<void> {
	const missing = await tx
		.select({ number: outboundFiles.number })
		.from(outboundFiles)
		.where(isNull(outboundFiles.placedAt))
		.orderBy(asc(outboundFiles.number))
	for (const { number } of missing) {
		await placeFile(folder, fileNameOf(number), (await textOfFile(tx, number)) ?? '')
		await tx.update(outboundFiles).set({ placedAt: now() }).where(eq(outboundFiles.number, number))
	}
}

// Two writers at once: the second one waits, and finds nothing left to write.
function alone<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
	return asSystem(async (tx) => {
		await tx.execute(sql`select set_config('statement_timeout', '120000', true)`)
		await tx.execute(sql`select pg_advisory_xact_lock(hashtext('outbound-files'))`)
		return work(tx)
	})
}
