import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Face } from './face.ts'

type Event = {
	version: number
	move: string
	at: Date
	subject: string | null
	reason: string | null
}

export type Step =
	| (Omit<Event, 'reason'> & { kind: 'past' | 'current'; words: string | null })
	| { kind: 'future'; next: NextStep; on: CalendarDate | null }

export type NextStep = 'review' | 'acknowledgement' | 'decision' | 'offer-answer'

// The check begins and ends within seconds; saying both tells nobody anything.
const untold = ['start-check']
// Only these words were written for the person to read.
const spoken = ['ask-taxpayer', 'recall-request']

type Known = {
	events: readonly Event[]
	face: Face
	needsDecision: boolean
	/** The office's day, where its clock runs and has not passed. */
	decisionBy: CalendarDate | null
	answerBy: CalendarDate | null
}

/** What was, what is, and what comes next, in this order. */
export function timelineOf({ events, ...now }: Known): Step[] {
	const told = events.filter(({ move }) => !untold.includes(move))
	const past = told.map(({ reason, ...event }, index): Step => ({
		...{ kind: index === told.length - 1 ? 'current' : 'past', ...event },
		words: spoken.includes(event.move) ? reason : null,
	}))
	return [...past, ...futureOf(now)]
}

function futureOf({ face, needsDecision, decisionBy, answerBy }: Omit<Known, 'events'>): Step[] {
	const step = (next: NextStep, on: CalendarDate | null = null): Step => ({
		kind: 'future',
		next,
		on,
	})
	if (face === 'offer') return [step('offer-answer', answerBy)]
	const end = step(needsDecision ? 'decision' : 'acknowledgement', decisionBy)
	if (face === 'submitted' || face === 'checking' || face === 'queued') {
		return needsDecision ? [step('review'), end] : [end]
	}
	const isOpen =
		face === 'in_review' ||
		face === 'awaiting_taxpayer' ||
		face === 'awaiting_visit' ||
		face === 'recommended' ||
		face === 'reconsidering'
	return isOpen ? [end] : []
}
