import { type CalendarDate } from '../calendar-date.ts'
import { type Relief } from '../relief.ts'
import { type Won } from '../won.ts'
import { type PersonFact } from './eligibility-person.ts'

/** One test of the article; null while a fact is missing. */
export type Reason = {
	key: string
	article: string
	met: boolean | null
	fact: PersonFact | null
}

/** What the office still has to find; no answer of the person settles it. */
export type Condition = { key: string; article: string }

export type Eligibility = {
	relief: Relief
	answer: 'eligible' | 'not' | 'needs-answer'
	/** All of them, met or not. */
	reasons: readonly Reason[]
	conditions: readonly Condition[]
	covers: readonly string[]
	/** The sum the article measures against its limit. */
	measured: { amount: Won; limit: Won } | null
	maximumMonths: number | null
	instalmentRule: 'even' | 'free-then-even' | 'none'
	stopsSurcharge: boolean
	stopsSeizure: boolean
	stopsSale: boolean
	extinguishes: boolean
	/** Nothing has an effect by being applied for. */
	effectFrom: 'nothing' | 'grant'
	security: 'none' | 'may-be-asked'
	decidedBy: 'officer' | 'approver' | 'committee'
	decideBy: CalendarDate | null
	deemedApproval: boolean
	cancelledBy: readonly string[]
	form: string | null
	sunset: CalendarDate | null
	/** Readings the text leaves open (docs/law-doubts.md). */
	doubtful: readonly string[]
	missing: readonly PersonFact[]
}

type Terms = Omit<Eligibility, 'answer' | 'missing' | 'reasons' | 'measured'> &
	Partial<Pick<Eligibility, 'measured'>>

export function eligibilityFrom(reasons: readonly Reason[], terms: Terms): Eligibility {
	const missing = reasons.flatMap(({ met, fact }) => (met === null && fact ? [fact] : []))
	return {
		measured: null,
		...terms,
		reasons,
		answer: answerOf(reasons),
		missing: [...new Set(missing)],
	}
}

function answerOf(reasons: readonly Reason[]): Eligibility['answer'] {
	if (reasons.some(({ met }) => met === false)) return 'not'
	return reasons.some(({ met }) => met === null) ? 'needs-answer' : 'eligible'
}

/** A test on one fact, open while the fact is null. */
export function testOf<Value>(
	value: Value | null,
	passes: (value: Value) => boolean,
	{ key, article, fact }: { key: string; article: string; fact: PersonFact },
): Reason {
	return { key, article, fact, met: value === null ? null : passes(value) }
}
