import { createHash } from 'node:crypto'
import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { audit } from '#db/audit.server.ts'
import { type Tx } from '#db/client.server.ts'
import { outboundAcknowledgements, outboundEvents, outboundFiles } from '#db/schema/index.ts'
import { endAlarm } from './alarms.server.ts'
import { type LineAnswer, readAcknowledgement } from './read-acknowledgement.ts'

export type AcknowledgeRefusal =
	'unreadable' | 'unknown_file' | 'digest_differs' | 'lines_differ' | 'accepted_before'

// What the column of numbers can hold.
const highestNumber = 2 ** 31 - 1

export type Acknowledged =
	| { file: number; accepted: number; refused: number; already: boolean }
	| { refusal: AcknowledgeRefusal; line?: number }

/**
 * Takes what the other side says of a file: of every line once, and of these very bytes. The same answer again
 * changes nothing; a later one may accept what was refused, never refuse what was accepted.
 */
export async function acknowledge(
	tx: Tx,
	text: string,
	{ at, by }: { at: Date; by: string },
): Promise<Acknowledged> {
	const read = readAcknowledgement(text)
	if ('unreadable' in read) return { refusal: 'unreadable', line: read.unreadable }
	const { acknowledges: number, answers } = read
	if (number > highestNumber) return { refusal: 'unknown_file' }
	const [file] = await tx
		.select()
		.from(outboundFiles)
		.where(eq(outboundFiles.number, number))
		.for('update')
	if (!file) return { refusal: 'unknown_file' }
	if (file.sha256 !== read.sha256) return { refusal: 'digest_differs' }
	if (!isEveryLineOnce(answers, file.lines)) return { refusal: 'lines_differ' }
	const refused = answers.filter(({ accepted }) => !accepted).length
	const counts = { file: number, accepted: answers.length - refused, refused }

	const sha256 = createHash('sha256').update(text).digest('hex')
	if (await isKnown(tx, number, sha256)) return { ...counts, already: true }
	const turned = await refusedNow(tx, number, answers)
	if (turned !== undefined) return { refusal: 'accepted_before', line: turned }
	const changed = await keepAnswers(tx, number, answers)
	await tx.insert(outboundAcknowledgements).values({
		...{ fileNumber: number, sha256, accepted: counts.accepted, refused, at },
	})
	await tx
		.update(outboundFiles)
		.set({ acknowledgedAt: file.acknowledgedAt ?? at })
		.where(eq(outboundFiles.number, number))
	await endAlarm(tx, { kind: 'unacknowledged', fileNumber: number }, at)
	await audit(tx, {
		...{ at, actorKind: 'operator', actorId: by, action: 'outbound_acknowledged' },
		...{ subject: String(number), details: { accepted: counts.accepted, refused } },
	})
	return { ...counts, already: changed === 0 }
}

function isEveryLineOnce(answers: readonly LineAnswer[], lines: number): boolean {
	const named = new Set(answers.map(({ line }) => line))
	return answers.length === lines && named.size === lines && [...named].every((no) => no <= lines)
}

async function isKnown(tx: Tx, fileNumber: number, sha256: string): Promise<boolean> {
	const known = await tx
		.select({ id: outboundAcknowledgements.id })
		.from(outboundAcknowledgements)
		.where(
			and(
				eq(outboundAcknowledgements.fileNumber, fileNumber),
				eq(outboundAcknowledgements.sha256, sha256),
			),
		)
	return known.length > 0
}

async function refusedNow(
	tx: Tx,
	fileNumber: number,
	answers: readonly LineAnswer[],
): Promise<number | undefined> {
	const before = await tx
		.select({ line: outboundEvents.lineNumber, answer: outboundEvents.answer })
		.from(outboundEvents)
		.where(and(eq(outboundEvents.fileNumber, fileNumber), isNotNull(outboundEvents.answer)))
	const accepted = new Set(before.filter((row) => row.answer === 'accepted').map((row) => row.line))
	return answers.find((row) => !row.accepted && accepted.has(row.line))?.line
}

async function keepAnswers(
	tx: Tx,
	fileNumber: number,
	answers: readonly LineAnswer[],
): Promise<number> {
	const lines = answers.map(({ line }) => line)
	const words = answers.map(({ accepted }) => (accepted ? 'accepted' : 'refused'))
	const reasons = answers.map((one) => (one.accepted ? null : one.reason))
	const done = await tx.execute(sql`
		update outbound_events e set answer = a.answer, refusal = a.reason
		from unnest(${sql.param(lines)}::int[], ${sql.param(words)}::text[],
			${sql.param(reasons)}::text[]) as a (line, answer, reason)
		where e.file_number = ${fileNumber} and e.line_number = a.line
			and (e.answer, e.refusal) is distinct from (a.answer, a.reason)`)
	return done.count
}
