import { type KeyObject } from 'node:crypto'
import { asc, desc, eq, inArray, isNull, max, sql } from 'drizzle-orm'
import { type Tx } from '#db/client.server.ts'
import { outboundEvents, outboundFiles, taxpayers } from '#db/schema/index.ts'
import { bodyOf } from './event-bodies.server.ts'
import { digestOf, headOf, noFileBefore, tailOf } from './file-text.server.ts'

const linesAtMost = 1000

export type Written = { number: number; lines: number; sha256: string }

type Waiting = Awaited<ReturnType<typeof waitingEvents>>[number]
type Worded = { id: number; lineNumber: number; turn: number; line: string }

/**
 * Gives what waits the next number and words it once and for all. From here on the file is what it is, whether
 * or not it has reached the folder. To be called by one at a time.
 */
export async function commitFile(
	tx: Tx,
	{ key, at }: { key: KeyObject; at: Date },
): Promise<Written | undefined> {
	const events = await waitingEvents(tx)
	if (events.length === 0) return undefined
	const [last] = await tx
		.select({ number: outboundFiles.number, sha256: outboundFiles.sha256 })
		.from(outboundFiles)
		.orderBy(desc(outboundFiles.number))
		.limit(1)
	const number = (last?.number ?? 0) + 1
	const worded = await word(tx, number, events)
	const lines = worded.map(({ line }) => line)
	const previous = last?.sha256 ?? noFileBefore
	const head = headOf({ number, writtenAt: at, lines: lines.length, previous })
	const sha256 = digestOf({ head, lines })
	await tx.insert(outboundFiles).values({
		...{ number, writtenAt: at, lines: lines.length, head, sha256, tail: tailOf(sha256, key) },
	})
	await keepLines(tx, number, worded)
	return { number, lines: lines.length, sha256 }
}

function waitingEvents(tx: Tx) {
	return tx
		.select({ event: outboundEvents, taxpayer: taxpayers.key })
		.from(outboundEvents)
		.innerJoin(taxpayers, eq(taxpayers.id, outboundEvents.taxpayerId))
		.where(isNull(outboundEvents.fileNumber))
		.orderBy(asc(outboundEvents.id))
		.limit(linesAtMost)
}

async function word(tx: Tx, number: number, events: readonly Waiting[]): Promise<Worded[]> {
	const turns = await lastTurns(tx, events)
	const worded: Worded[] = []
	for (const { event, taxpayer } of events) {
		const lineNumber = worded.length + 1
		const turn = (turns.get(event.taxpayerId) ?? 0) + 1
		turns.set(event.taxpayerId, turn)
		const line = JSON.stringify({
			...{ file: number, line: lineNumber, id: event.id, event: event.kind },
			...{ taxpayer, turn, office: event.officeCode, case: event.reference },
			at: event.at.toISOString(),
			...(await bodyOf[event.kind](tx, event)),
		})
		worded.push({ id: event.id, lineNumber, turn, line })
	}
	return worded
}

async function lastTurns(tx: Tx, events: readonly Waiting[]): Promise<Map<number, number>> {
	const whose = [...new Set(events.map(({ event }) => event.taxpayerId))]
	const rows = await tx
		.select({ taxpayerId: outboundEvents.taxpayerId, turn: max(outboundEvents.turn) })
		.from(outboundEvents)
		.where(inArray(outboundEvents.taxpayerId, whose))
		.groupBy(outboundEvents.taxpayerId)
	return new Map(rows.map(({ taxpayerId, turn }) => [taxpayerId, turn ?? 0]))
}

async function keepLines(tx: Tx, number: number, worded: readonly Worded[]): Promise<void> {
	const column = <T>(value: (one: Worded) => T) => sql.param(worded.map(value))
	await tx.execute(sql`
		update outbound_events e set file_number = ${number}, line_number = w.line_number,
			turn = w.turn, line = w.line
		from unnest(${column(({ id }) => id)}::bigint[], ${column(({ lineNumber }) => lineNumber)}::int[],
			${column(({ turn }) => turn)}::int[], ${column(({ line }) => line)}::text[])
			as w (id, line_number, turn, line)
		where e.id = w.id`)
}
