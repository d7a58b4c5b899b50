import type postgres from 'postgres'
import { now } from '#app/platform/clock.server.ts'
import { asSystemInBulk } from '#db/acting.server.ts'
import { bringIn, type Bringing } from './bring-in.server.ts'
import {
	beginDelivery,
	endDelivery,
	markFailed,
	resumeDelivery,
	tellProgress,
} from './delivery.server.ts'
import { digestOf } from './file-digest.server.ts'
import { type ImportOutcome, type ImportRefused, type ImportTerms } from './import-terms.ts'
import { type LedgerSource } from './ledger-source.server.ts'
import { openRecords } from './open-records.server.ts'
import { progressMeter } from './progress.ts'
import { rejectFile } from './reject-file.server.ts'
import { onlyReject, type Reject, type Rejects } from './reject.ts'

const TELL_MS = 1_000

/**
 * Brings one file of the ledger in, whole or not at all: staged, checked and merged in one
 * transaction. The same file again, or another that says the same, changes nothing. Two imports at
 * once wait for each other; one cut off leaves nothing behind.
 */
export async function importFile(source: LedgerSource, terms: ImportTerms): Promise<ImportOutcome> {
	const { at, by, skipRejects = false } = terms
	const deliveryId = terms.deliveryId ?? (await beginDelivery({ source, by, skipRejects, at }))
	if (terms.deliveryId) await resumeDelivery(deliveryId, at)
	const meter = progressMeter(source.bytes)
	const telling = tellEvery(TELL_MS, async () => {
		terms.onProgress?.(meter.now())
		await tellProgress(deliveryId, meter.now())
	})
	try {
		return await readAndBring(source, {
			...terms,
			skipRejects,
			deliveryId,
			meter,
			file: source.name,
		})
	} catch (error) {
		// The database may be what is away; what went wrong first is what counts.
		await markFailed(deliveryId, now()).catch(() => undefined)
		throw error
	} finally {
		await telling.stop()
	}
}

type Reading = Omit<Bringing, 'about' | 'sha256' | 'records'>

async function readAndBring(source: LedgerSource, reading: Reading): Promise<ImportOutcome> {
	const { meter, today } = reading
	const digest = await digestOf(source, meter.addBytes)
	if ('reason' in digest) return refuse(reading, digest)
	const opened = await openRecords(source, digest.encoding, { today, onBytes: meter.addBytes })
	if ('reason' in opened) return refuse(reading, opened)
	try {
		return await asSystemInBulk((sql) =>
			bringIn(sql, { ...reading, about: opened.about, records: opened.records, ...digest }),
		)
	} finally {
		await opened.close()
	}
}

function refuse(reading: Reading, reject: Reject): Promise<ImportOutcome> {
	return asSystemInBulk((sql) => refuseWhole(sql, reading, onlyReject(reject)))
}

async function refuseWhole(
	sql: postgres.TransactionSql,
	{ deliveryId, file, keepRejects }: Reading,
	rejects: Rejects,
): Promise<ImportRefused> {
	const kept = await keepRejects?.(deliveryId, rejectFile([[...rejects.first]]))
	const { lines: rejected, reasons, first } = rejects
	await endDelivery(sql, deliveryId, {
		...{ state: 'refused', rows: 0, rejected, reasons, ended_at: now() },
		...kept,
	})
	return { accepted: false, file, rows: 0, rejectedLines: rejected, rejects: first }
}

/** Does something now and then without hurry: never twice at once, and once started it is waited for. */
function tellEvery(milliseconds: number, tell: () => Promise<void>) {
	let telling: Promise<void> | undefined
	const timer = setInterval(() => {
		telling ??= tell()
			.catch(() => undefined)
			.finally(() => (telling = undefined))
	}, milliseconds)
	return {
		stop: async () => {
			clearInterval(timer)
			await telling
		},
	}
}
