import {
	addDays,
	type CalendarDate,
	daysBetween,
	lastDayOfMonths,
	later,
} from '../calendar-date.ts'
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
	const interruptions = [...ofLedger(item, facts), ...facts.interruptions]
	const events = [
		...interruptions.filter(({ from }) => from <= on).map(interrupting),
		...joinedSuspensions(item, facts, on, parameters),
	]
	return events.sort(inOrder)
}

const inOrder = (a: RunEvent, b: RunEvent) => daysBetween(b.from, a.from)

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
	// The ledger says that, not since when: as a rule not before the last deadline has passed.
	const past = item.demandDueOn ?? item.designatedDueOn ?? item.statutoryDueOn
	if (item.seized && !known.some(({ kind }) => kind === 'seizure')) {
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
	return withoutOverlap(events.sort(inOrder), on)
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
	if (to === null) return true
	const months = findFigureOn(parameters, 'prescription.abroad-months', to)
	return !months || to < lastDayOfMonths(from, Number(months.value))
}

// A day stands still once, whatever suspends it; of what still lasts the days so far are known.
function withoutOverlap(events: readonly RunEvent[], on: CalendarDate): RunEvent[] {
	let free: CalendarDate | undefined
	return events.map((event) => {
		if (event.effect !== 'suspends') return event
		const from = free ? later(free, event.from) : event.from
		const last = event.to ?? on
		if (last < from) return { ...event, effect: 'none' }
		free = addDays(last, 1)
		return { ...event, from }
	})
}
