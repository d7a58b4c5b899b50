import { type CalendarDate, isCalendarDate } from '#app/domain/calendar-date.ts'
import { type ListPlace, readPlace, writePlace } from '#app/platform/list-place.ts'

/** What the queue is sorted by; of two places the smaller comes first. */
export type CasePlace = { dueOn: CalendarDate; rank: number; submittedAt: Date; caseId: string }

/** Where a page ended: the last case and the last inquiry on it or before it. */
export type QueuePlace = { cases: CasePlace | undefined; inquiries: ListPlace | undefined }

export function writeQueuePlace({ cases, inquiries }: QueuePlace): Record<string, string> {
	return {
		...(cases ? { after: writeCase(cases) } : {}),
		...(inquiries ? { asked: writePlace(inquiries) } : {}),
	}
}

/** Reads a place back; an address somebody changed is the beginning of the list. */
export function readQueuePlace(asked: URLSearchParams): QueuePlace {
	return {
		cases: readCase(asked.get('after')),
		inquiries: readPlace(asked.get('asked'), 'uuid'),
	}
}

const written = /^(\d{4}-\d{2}-\d{2})_(\d{1,4})_(.+)$/

function writeCase({ dueOn, rank, submittedAt, caseId }: CasePlace): string {
	return `${dueOn}_${String(rank)}_${writePlace({ at: submittedAt, id: caseId })}`
}

function readCase(text: string | null): CasePlace | undefined {
	const [, dueOn, rank, rest = ''] = written.exec(text ?? '') ?? []
	const place = readPlace(rest, 'uuid')
	if (!place || !isCalendarDate(dueOn)) return undefined
	return { dueOn, rank: Number(rank), submittedAt: place.at, caseId: place.id }
}
