import { type CalendarDate } from '../calendar-date.ts'
import { type Relief } from '../relief.ts'
import { type Won } from '../won.ts'
import { type PersonFact } from './eligibility-person.ts'
import { type ItemStanding } from './item-standing.ts'
import { type LongerPeriod } from './period.ts'

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
	/** Every item asked about: covered or why not. */
	items: readonly ItemStanding[]
	covers: readonly string[]
	/** The sum the article measures against its limit. */
	measured: { amount: Won; limit: Won } | null
	/** The longest period for all covered items together. */
	maximumMonths: number | null
	/** Months of it in which nothing has to be paid yet. */
	freeMonths: number | null
	/** A longer period the article knows, and what it still hangs on. */
	longer: LongerPeriod | null
	instalmentRule: 'even' | 'free-then-even' | 'none'
	stopsSurcharge: boolean
	stopsSeizure: boolean
	stopsSale: boolean
	extinguishes: boolean
	/** Nothing has an effect by being applied for; `grant-from-filing` reaches back once granted. */
	effectFrom: 'nothing' | 'grant' | 'grant-from-filing'
	security: 'none' | 'waived' | 'may-be-asked'
	/** Why none is asked, or what may spare it. */
	securityWaivers: readonly Condition[]
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

type MayBeLeftUnsaid =
	| 'measured'
	| 'freeMonths'
	| 'longer'
	| 'extinguishes'
	| 'securityWaivers'
	| 'deemedApproval'
	| 'form'
	| 'sunset'
type Terms = Omit<Eligibility, 'answer' | 'missing' | 'reasons' | 'covers' | MayBeLeftUnsaid> &
	Partial<Pick<Eligibility, MayBeLeftUnsaid>>

// Named one by one: this runs some hundred times for one answer, and spreading costs more than the law.
export function eligibilityFrom(reasons: readonly Reason[], terms: Terms): Eligibility {
	const missing = new Set<PersonFact>()
	for (const { met, fact } of reasons) if (met === null && fact) missing.add(fact)
	return {
		relief: terms.relief,
		answer: answerOf(reasons),
		reasons,
		conditions: terms.conditions,
		items: terms.items,
		covers: terms.items.filter(({ covered }) => covered).map(({ id }) => id),
		measured: terms.measured ?? null,
		maximumMonths: terms.maximumMonths,
		freeMonths: terms.freeMonths ?? null,
		longer: terms.longer ?? null,
		instalmentRule: terms.instalmentRule,
		stopsSurcharge: terms.stopsSurcharge,
		stopsSeizure: terms.stopsSeizure,
		stopsSale: terms.stopsSale,
		extinguishes: terms.extinguishes ?? false,
		effectFrom: terms.effectFrom,
		security: terms.security,
		securityWaivers: terms.securityWaivers ?? [],
		decidedBy: terms.decidedBy,
		decideBy: terms.decideBy,
		deemedApproval: terms.deemedApproval ?? false,
		cancelledBy: terms.cancelledBy,
		form: terms.form ?? null,
		sunset: terms.sunset ?? null,
		doubtful: terms.doubtful,
		missing: [...missing],
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
