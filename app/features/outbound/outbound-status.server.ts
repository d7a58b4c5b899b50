import { and, asc, count, desc, eq, isNull, min } from 'drizzle-orm'
import { type Tx } from '#db/client.server.ts'
import { outboundAlarms, outboundEvents, outboundFiles } from '#db/schema/index.ts'

const shown = 200

/** What waits, what was not answered, what was refused, and which alarms stand. */
export async function outboundStatus(tx: Tx) {
	return {
		waiting: await waitingOf(tx),
		unacknowledged: await unacknowledged(tx),
		refused: await refusedLines(tx),
		alarms: await standingAlarms(tx),
	}
}

export async function waitingOf(tx: Tx): Promise<{ events: number; oldestAt: Date | null }> {
	const [found] = await tx
		.select({ events: count(), oldestAt: min(outboundEvents.at) })
		.from(outboundEvents)
		.where(isNull(outboundEvents.fileNumber))
	return found ?? { events: 0, oldestAt: null }
}

function unacknowledged(tx: Tx) {
	const { number, writtenAt, lines, sha256 } = outboundFiles
	return tx
		.select({ number, writtenAt, lines, sha256 })
		.from(outboundFiles)
		.where(isNull(outboundFiles.acknowledgedAt))
		.orderBy(asc(number))
		.limit(shown)
}

/** Lines the other side did not take, with what is needed to find the case. */
export function refusedLines(tx: Tx) {
	const { fileNumber, lineNumber, kind, reference, officeCode, refusal } = outboundEvents
	return tx
		.select({ fileNumber, lineNumber, kind, reference, officeCode, refusal })
		.from(outboundEvents)
		.where(eq(outboundEvents.answer, 'refused'))
		.orderBy(desc(fileNumber), asc(lineNumber))
		.limit(shown)
}

export function standingAlarms(tx: Tx) {
	const { kind, fileNumber, raisedAt } = outboundAlarms
	return tx
		.select({ kind, fileNumber, raisedAt })
		.from(outboundAlarms)
		.where(and(isNull(outboundAlarms.endedAt)))
		.orderBy(asc(outboundAlarms.id))
}
