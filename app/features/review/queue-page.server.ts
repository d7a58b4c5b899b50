import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Tx } from '#db/client.server.ts'
import { queueCases, type Wanted } from './queue-cases.server.ts'
import { queueInquiries, type QueuedInquiry } from './queue-inquiries.server.ts'
import { type QueuedCase } from './queue-lines.server.ts'
import { type QueuePlace } from './queue-place.ts'

export type QueueEntry = { is: 'case'; entry: QueuedCase } | { is: 'inquiry'; entry: QueuedInquiry }

export type QueuePage = { entries: QueueEntry[]; next: QueuePlace | undefined }

// Where a question stands among cases due on its day: it lifts nothing.
const plainRank = 100

/** One page of an office's work, cases and questions in one order, from a place on. */
export async function queuePage(
	tx: Tx,
	wanted: Wanted,
	after: QueuePlace,
	parameters: Parameters,
): Promise<QueuePage> {
	const one = { ...wanted, limit: wanted.limit + 1 }
	const [cases, asked] = await Promise.all([
		wanted.filter.kind === 'inquiry' ? [] : queueCases(tx, one, after.cases),
		queueInquiries(tx, one, after.inquiries, parameters),
	])
	const all: QueueEntry[] = [
		...cases.map((entry) => ({ is: 'case' as const, entry })),
		...asked.map((entry) => ({ is: 'inquiry' as const, entry })),
	].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
	const entries = all.slice(0, wanted.limit)
	return { entries, next: all.length > wanted.limit ? placeAfter(entries, after) : undefined }
}

function keyOf({ is, entry }: QueueEntry): string {
	const rank = is === 'case' ? entry.rank : plainRank
	const at = is === 'case' ? entry.submittedAt : entry.sentAt
	const id = is === 'case' ? entry.caseId : entry.id
	return `${entry.dueOn} ${String(rank).padStart(4, '0')} ${at.toISOString()} ${id}`
}

function placeAfter(entries: readonly QueueEntry[], before: QueuePlace): QueuePlace {
	const lastCase = entries.findLast((one) => one.is === 'case')?.entry
	const lastAsked = entries.findLast((one) => one.is === 'inquiry')?.entry
	return {
		cases: lastCase ?? before.cases,
		inquiries: lastAsked ? { at: lastAsked.sentAt, id: lastAsked.id } : before.inquiries,
	}
}
