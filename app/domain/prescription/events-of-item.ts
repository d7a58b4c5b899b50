import { addDays, type CalendarDate, lastDayOfMonths } from '../calendar-date.ts'
import { findFigureOn, type Parameters } from '../parameters/parameters.ts'
import { deadlineMovedBy, joined } from '../surcharge/pause.ts'
import { type TaxItem } from '../tax-item.ts'
import {
	type Interruption,
	type InterruptionKind,
	interruptions,
	type PrescriptionFacts,
	type Suspension,
	type SuspensionKind,
	suspensions,
} from './prescription-event.ts'

/** Something that may move the end; `none` where the law says it moves nothing. */
export type RunEvent = {
	kind: InterruptionKind | SuspensionKind
	from: CalendarDate
	to: CalendarDate | null
	effect: 'interrupts' | 'suspends' | 'none'
	article: string
}

/** What the ledger shows of an item and what else is known, up to a day and in the order it happened. */
export function eventsOf(
	item: TaxItem,
	facts: PrescriptionFacts,
	on: CalendarDate,
	parameters: Parameters,
): RunEvent[] {
	const events = [
		...[...ofLedger(item, facts), ...facts.interruptions].map(interrupting),
		...joinedSuspensions(item, facts, on, parameters),
	]
	return events
		.filter(({ from, effect }) => from <= on || effect === 'suspends')
		.sort((a, b) => (a.from === b.from ? (a.kind < b.kind ? -1 : 1) : a.from < b.from ? -1 : 1))
}

// The notice and the demand as the ledger dates them, each up to the deadline it set.
function ofLedger(item: TaxItem, { interruptions: known }: PrescriptionFacts): Interruption[] {
	const pauses = joined(item.extensions)
	const events: Interruption[] = []
	if (item.noticedOn !== null && item.designatedDueOn !== null) {
		const to = deadlineMovedBy(pauses, item.designatedDueOn)
		events.push({ kind: 'notice', from: item.noticedOn, to })
	}
	if (item.demandDueOn !== null && item.designatedDueOn !== null) {
		const to = deadlineMovedBy(pauses, item.demandDueOn)
		events.push({ kind: 'demand', from: addDays(item.designatedDueOn, 1), to })
	}
	// The ledger says that, not since when: it cannot be before the deadline of the demand has passed.
	const past = item.demandDueOn ?? item.designatedDueOn
	if (item.seized && past !== null && !known.some(({ kind }) => kind === 'seizure')) {
		events.push({ kind: 'seizure', from: addDays(past, 1), to: null })
	}
	return events
}

function interrupting({ kind, from, to, releasedAtOnce }: Interruption): RunEvent {
	const isNone = kind === 'seizure' && releasedAtOnce === true
	const article = isNone ? '국세기본법 §28①4 괄호' : interruptions[kind]
	return { kind, from, to, effect: isNone ? 'none' : 'interrupts', article }
}

function joinedSuspensions(
	{ extensions }: TaxItem,
	facts: PrescriptionFacts,
	on: CalendarDate,
	parameters: Parameters,
): RunEvent[] {
	const deferrals = extensions.map((days): Suspension => ({ kind: 'deferral', ...days }))
	const events = [...deferrals, ...facts.suspensions]
		.filter(({ from }) => from <= on)
		.map((event) => suspending(event, parameters))
	return withoutOverlap(
		events.sort((a, b) => (a.from < b.from ? -1 : 1)),
		on,
	)
}

function suspending(event: Suspension, parameters: Parameters): RunEvent {
	const { kind, from, to } = event
	const isNone = event.dismissed === true || isShortStay(event, parameters)
	const article = event.dismissed === true ? '국세기본법 §28④' : suspensions[kind]
	return { kind, from, to, effect: isNone ? 'none' : 'suspends', article }
}

// §28③6: only a stay abroad of six months or more; one that still lasts is not known to be one.
function isShortStay({ kind, from, to }: Suspension, parameters: Parameters): boolean {
	if (kind !== 'abroad') return false
	const months = Number(findFigureOn(parameters, 'prescription.abroad-months', from)?.value ?? 6)
	return to === null || to < lastDayOfMonths(from, months)
}

// A day stands still once, whatever suspends it; of what still lasts the days so far are known.
function withoutOverlap(events: readonly RunEvent[], on: CalendarDate): RunEvent[] {
	let through: CalendarDate | undefined
	return events.map((event) => {
		if (event.effect !== 'suspends') return event
		const last = event.to ?? on
		if (through !== undefined && last <= through) return { ...event, effect: 'none' }
		const from = through && event.from <= through ? addDays(through, 1) : event.from
		through = last
		return { ...event, from }
	})
}
