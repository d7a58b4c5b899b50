import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { reliefsInOrder } from '#app/domain/decision/case-basis.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { workingDaysAfter } from '#app/domain/working-day.ts'
import { formatDate, formatWon } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { maskName } from '#app/i18n/mask-name.ts'
import { dayInKorea } from '#app/platform/clock.server.ts'
import { type DueChip, dueChip } from './due-chip.ts'
import { type QueueKind, type QueueState, queueStates } from './queue-filter.ts'
import { type QueueEntry } from './queue-page.server.ts'

/** One line of the queue, its days and sums worded; names are masked until the case is opened. */
export type QueueRow = {
	id: string
	href: string
	name: string
	kinds: readonly (QueueKind | 'other')[]
	reference: string | null
	state: QueueState | null
	amount: string | null
	age: number
	due: DueChip & { on: string }
	evidence: { needed: number; received: number } | null
	helpNeeds: readonly string[]
	flags: readonly string[]
	assignee: string | null
	mine: boolean
	foreign: boolean
}

type Reading = {
	staffId: string
	today: CalendarDate
	parameters: Parameters
	language: Language
}

export function queueRow(one: QueueEntry, reading: Reading): QueueRow {
	const { today, parameters, language } = reading
	const { entry } = one
	const at = one.is === 'case' ? one.entry.submittedAt : one.entry.sentAt
	// A day set by law never stands still.
	const held = one.is === 'case' && !one.entry.waitingSince && !one.entry.lawDueOn
	const shared = {
		name: maskName(entry.taxpayerName),
		age: workingDaysAfter(dayInKorea(at), today, parameters.holidays),
		due: {
			...dueChip({ dueOn: entry.dueOn, held }, today, parameters.holidays),
			on: formatDate(entry.dueOn, language),
		},
	}
	return one.is === 'case'
		? { ...shared, ...caseColumns(one.entry, reading) }
		: { ...shared, ...inquiryColumns(one.entry.id) }
}

type Columns = Omit<QueueRow, 'name' | 'age' | 'due'>

function inquiryColumns(id: string): Columns {
	return {
		...{ id, href: `/staff/inquiries/${id}`, kinds: ['inquiry'] },
		...{ reference: null, state: null, amount: null, evidence: null },
		...{ helpNeeds: [], flags: [], assignee: null, mine: false, foreign: false },
	}
}

function caseColumns(
	entry: Extract<QueueEntry, { is: 'case' }>['entry'],
	{ staffId, language }: Reading,
): Columns {
	const { caseId, reference, needed, received, helpNeeds, flags } = entry
	return {
		id: caseId,
		href: `/staff/cases/${reference}`,
		kinds: reliefsInOrder([entry.kind, ...entry.besides]),
		reference,
		state: queueStates.find((state) => state === entry.state) ?? null,
		amount: formatWon(entry.amount, language),
		evidence: needed > 0 ? { needed, received } : null,
		...{ helpNeeds, flags },
		assignee: entry.assignee,
		mine: entry.assigneeId === staffId,
		foreign: entry.language !== 'ko',
	}
}
