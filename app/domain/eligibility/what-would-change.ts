import { type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Eligibility } from './eligibility-answer.ts'
import { type EligibilityPerson } from './eligibility-person.ts'
import { eligibilityFor } from './eligibility.ts'
import { type ChangedFact, type Situation, type Variation, variationsOf } from './variation.ts'

/** Facts which, changed together, turn the answer. */
export type WouldChange = { facts: readonly ChangedFact[]; answer: Eligibility['answer'] }

type Ask = (now: Situation) => Eligibility

// More facts than these at once are no neighbour of what is.
const mostTogether = 3

/** The nearest facts that turn the answer, found by asking again: one fact where one is enough. */
export function whatWouldChange(
	relief: Relief,
	items: readonly TaxItem[],
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): WouldChange[] {
	const ask: Ask = (now) => eligibilityFor(relief, now.items, now.person, now.on, parameters)
	const start = { items, person, on }
	const shut = ask(start).answer === 'not'
	const ways = shut ? waysIn(start, ask) : waysOut(start, ask)
	return ways.map((steps) => ({
		facts: steps.flatMap(({ also = [], then: _, ...fact }) => [fact, ...also]),
		answer: ask(steps.at(-1)?.then ?? start).answer,
	}))
}

function waysOut(start: Situation, ask: Ask): Variation[][] {
	const closes = (now: Situation) => ask(now).answer === 'not'
	const { looksAt, covers } = lookedAt(start, ask)
	const search = { way: 'out', looksAt, covers } as const
	return variationsOf(start, closes, search).map((step) => [step])
}

/** The fewest facts that leave no test of the article unmet, in every way there is. */
function waysIn(start: Situation, ask: Ask): Variation[][] {
	for (let together = 1; together <= mostTogether; together += 1) {
		const found = waysWith(start, ask, together)
		if (found.length > 0) return withoutRepeats(found)
	}
	return []
}

function waysWith(now: Situation, ask: Ask, left: number): Variation[][] {
	const unmet = unmetOf(ask(now))
	const [first] = unmet
	if (first === undefined) return [[]]
	// Hardly a fact mends two tests at once.
	if (unmet.length > left + 1 || left === 0) return []
	const mends = (then: Situation) => {
		const after = unmetOf(ask(then))
		return !after.includes(first) && after.length < unmet.length
	}
	const { looksAt, covers } = lookedAt(now, ask)
	const search = { way: 'in', looksAt, covers } as const
	return variationsOf(now, mends, search).flatMap((step) =>
		waysWith(step.then, ask, left - 1).map((rest) => [step, ...rest]),
	)
}

/** The facts an article reads of a person as things stand, no other can turn its answer; and what it covers. */
function lookedAt(now: Situation, ask: Ask) {
	const read = new Set<string>()
	const person = new Proxy(now.person, {
		get: (facts, fact, itself) => {
			if (typeof fact === 'string') read.add(fact)
			return Reflect.get(facts, fact, itself) as unknown
		},
	})
	const { covers } = ask({ ...now, person })
	return { looksAt: read, covers }
}

function unmetOf({ reasons }: Eligibility): string[] {
	return reasons.filter(({ met }) => met === false).map(({ key }) => key)
}

function withoutRepeats(ways: readonly Variation[][]): Variation[][] {
	const seen = new Set<string>()
	return ways.filter((steps) => {
		const facts = steps.map(({ fact, to }) => `${fact} ${String(to)}`)
		const key = facts.toSorted().join(', ')
		const isNew = !seen.has(key) && new Set(steps.map(({ fact }) => fact)).size === steps.length
		seen.add(key)
		return isNew
	})
}
