import { addDays, type CalendarDate, lastDayOfMonths } from '../calendar-date.ts'
import { findFigureOn, type Figure, figureOn, type Parameters } from '../parameters/parameters.ts'
import { deadlineMovedBy, joined } from '../surcharge/pause.ts'
import { type TaxItem } from '../tax-item.ts'
import { rollForward } from '../working-day.ts'
import { eventsOf, type RunEvent } from './events-of-item.ts'
import { type PrescriptionFacts } from './prescription-event.ts'
import { afterInterruption, afterSuspension, type Run } from './run.ts'

/** One step of the time: what happened, and the last day it then ends on. */
export type PrescriptionStep = {
	kind: RunEvent['kind'] | 'begins'
	from: CalendarDate
	to: CalendarDate | null
	effect: 'begins' | 'interrupts' | 'suspends' | 'none'
	endsOn: CalendarDate | null
	article: string
}

type Begin = { on: CalendarDate; article: string }

const begun = { kind: 'begins', to: null, effect: 'begins' } as const

/** 국세징수권의 소멸시효 of one item. */
export type Prescription = {
	state: 'not-begun' | 'running' | 'interrupted' | 'suspended' | 'completed'
	/** The first day that counts in the run the last step left. */
	runsFrom: CalendarDate | null
	/** The last day, rolled over days off; null while nothing runs. */
	endsOn: CalendarDate | null
	years: number
	article: string
	steps: readonly PrescriptionStep[]
	/** Readings the text leaves open (docs/law-doubts.md). */
	doubtful: readonly string[]
}

/** When the right to collect an item ends if nothing else happens, and what moved that day. */
export function prescriptionOf(
	item: TaxItem,
	facts: PrescriptionFacts,
	on: CalendarDate,
	parameters: Parameters,
): Prescription {
	const begin = beginOf(item, facts)
	const since = begin?.on ?? on
	const { value, article } = lengthOf(item, since, parameters)
	const years = Number(value)
	const terms = { years, article, doubtful: doubtsOf(item, facts, since) }
	if (!begin || begin.on > on) {
		return { state: 'not-begun', runsFrom: begin && begin.on, endsOn: null, ...terms, steps: [] }
	}
	const events = eventsOf(item, facts, on, parameters)
	const { run, steps } = runThrough(begin, events, years, on, parameters)
	const endsOn = run.endsOn && rollForward(run.endsOn, parameters.holidays)
	const state = isOver(run, on, parameters) ? 'completed' : run.state
	return { state, runsFrom: run.from, endsOn, ...terms, steps }
}

function runThrough(
	begin: Begin,
	events: readonly RunEvent[],
	years: number,
	on: CalendarDate,
	parameters: Parameters,
): { run: Run; steps: PrescriptionStep[] } {
	let run: Run = { from: begin.on, endsOn: endAfter(begin.on, years), state: 'running' }
	const steps: PrescriptionStep[] = [
		{ ...begun, from: begin.on, endsOn: run.endsOn, article: begin.article },
	]
	for (const [index, event] of events.entries()) {
		const over = isOver(run, event.from, parameters)
		const next: Run = over ? run : after(run, event, events.slice(0, index), years, on)
		const effect = next === run ? 'none' : event.effect
		const { kind, from, to, article } = event
		steps.push({ kind, from, to, effect, endsOn: next.endsOn, article })
		run = next
	}
	return { run, steps }
}

// What still suspends when an interruption is over suspends the new run as well.
function after(
	run: Run,
	event: RunEvent,
	before: readonly RunEvent[],
	years: number,
	on: CalendarDate,
): Run {
	if (event.effect === 'none') return run
	const end = (first: CalendarDate) => endAfter(first, years)
	if (event.effect === 'suspends') return afterSuspension(run, event, on, end)
	return before
		.filter(({ effect }) => effect === 'suspends')
		.reduce(
			(next, suspension) => afterSuspension(next, suspension, on, end),
			afterInterruption(run, event, end),
		)
}

// 민법 §161: what ends on a day off ends with the next working day.
function isOver({ endsOn }: Run, on: CalendarDate, { holidays }: Parameters): boolean {
	return endsOn !== null && rollForward(endsOn, holidays) < on
}

function endAfter(first: CalendarDate, years: number): CalendarDate {
	return lastDayOfMonths(first, 12 * years)
}

// 국세기본법 §27③④: what was declared from the day after the statutory deadline, extended or not; what
// was assessed from the day after the deadline of the notice.
function beginOf(item: TaxItem, { filed }: PrescriptionFacts): Begin | null {
	const pauses = joined(item.extensions)
	if (filed || (filed === null && item.noticedOn === null)) {
		const deadline = deadlineMovedBy(pauses, item.statutoryDueOn)
		return { on: addDays(deadline, 1), article: '국세기본법 §27③1, ④3' }
	}
	if (item.designatedDueOn === null) return null
	const deadline = deadlineMovedBy(pauses, item.designatedDueOn)
	return { on: addDays(deadline, 1), article: '국세기본법 §27③2' }
}

function lengthOf({ tax }: TaxItem, on: CalendarDate, parameters: Parameters): Figure {
	const from = findFigureOn(parameters, 'prescription.long-from', on)
	const long = from && tax >= Number(from.value)
	return figureOn(parameters, long ? 'prescription.long-years' : 'prescription.years', on)
}

function doubtsOf(
	{ noticedOn }: TaxItem,
	{ filed }: PrescriptionFacts,
	since: CalendarDate,
): string[] {
	const doubts = ['prescription-on-day-off']
	if (filed === null && noticedOn !== null) doubts.push('prescription-before-notice')
	if (since < '2013-01-01') doubts.push('prescription-old-length')
	return doubts
}
