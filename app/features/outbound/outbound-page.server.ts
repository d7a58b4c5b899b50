import { count, desc, eq, lt, sql } from 'drizzle-orm'
import { formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { now } from '#app/platform/clock.server.ts'
import { type Tx } from '#db/client.server.ts'
import { outboundEvents, outboundFiles } from '#db/schema/index.ts'
import { fileNameOf } from './file-text.server.ts'
import { refusedLines, standingAlarms, waitingOf } from './outbound-status.server.ts'

const shown = 30
const HOUR_MS = 60 * 60 * 1000

export type FileRow = {
	number: number
	name: string
	writtenAt: string
	lines: number
	state: 'unplaced' | 'unanswered' | 'taken' | 'refused'
	/** Full hours since it was written, while nobody answered. */
	hours: number
	late: boolean
	refused: number
}

export type OutboundPageView = Awaited<ReturnType<typeof outboundPage>>

/** What left, what came of it, and what needs somebody. */
export async function outboundPage(tx: Tx, language: Language, before: number | undefined) {
	const files = await fileRows(tx, before)
	const waiting = await waitingOf(tx)
	const alarms = await standingAlarms(tx)
	const refused = await refusedLines(tx)
	return {
		waiting: {
			events: waiting.events,
			since: waiting.oldestAt && formatInstant(new Date(waiting.oldestAt), language),
		},
		alarms: alarms.map(({ kind, fileNumber, raisedAt }) => ({
			...{ kind, file: fileNumber, since: formatInstant(raisedAt, language) },
		})),
		files: files.slice(0, shown).map((file) => fileRow(file, language)),
		next: files.length > shown ? (files[shown - 1]?.number ?? null) : null,
		refused: refused.map((row) => ({ ...row, id: `${row.fileNumber}-${row.lineNumber}` })),
	}
}

function fileRows(tx: Tx, before: number | undefined) {
	const { number, writtenAt, lines, placedAt, acknowledgedAt } = outboundFiles
	const refusals = tx
		.select({ fileNumber: outboundEvents.fileNumber, refused: count().as('refused') })
		.from(outboundEvents)
		.where(eq(outboundEvents.answer, 'refused'))
		.groupBy(outboundEvents.fileNumber)
		.as('refusals')
	return tx
		.select({
			...{ number, writtenAt, lines, placedAt, acknowledgedAt },
			refused: sql<number>`coalesce(${refusals.refused}, 0)`.mapWith(Number),
		})
		.from(outboundFiles)
		.leftJoin(refusals, eq(refusals.fileNumber, number))
		.where(before === undefined ? undefined : lt(number, before))
		.orderBy(desc(number))
		.limit(shown + 1)
}

type File = Awaited<ReturnType<typeof fileRows>>[number]

function fileRow(file: File, language: Language): FileRow {
	const { number, writtenAt, lines, placedAt, acknowledgedAt, refused } = file
	const hours = Math.floor((now().getTime() - writtenAt.getTime()) / HOUR_MS)
	const answered = refused > 0 ? 'refused' : 'taken'
	return {
		...{ number, lines, refused, hours, name: fileNameOf(number) },
		writtenAt: formatInstant(writtenAt, language),
		state: acknowledgedAt ? answered : placedAt ? 'unanswered' : 'unplaced',
		late: !acknowledgedAt && hours >= 24,
	}
}
