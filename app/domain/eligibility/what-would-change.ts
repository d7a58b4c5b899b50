import { type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type Relief } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Eligibility } from './eligibility-answer.ts'
import { type EligibilityPerson, type PersonFact } from './eligibility-person.ts'
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
	return variationsOf(start, closes, { way: 'out', ...lookedAt(start, ask) }).map((step) => [step])
}

/** The fewest facts that leave no test of the article unmet, in every way there is. */
function waysIn(start: Situation, ask: Ask): Variation[][] {
	const standingAt = remembered((now) => standingOf(now, ask))
	for (let together = 1; together <= mostTogether; together += 1) {
		const found = waysWith(start, standingAt, together)
		if (found.length > 0) return withoutRepeats(found)
	}
	return []
}

/** What is unmet as things stand, and each single fact that mends the first of it. */
type Standing = { unmet: readonly string[]; steps: () => readonly Variation[] }
type StandingAt = (now: Situation) => Standing

function waysWith(now: Situation, standingAt: StandingAt, left: number): Variation[][] {
	const { unmet, steps } = standingAt(now)
	if (unmet.length === 0) return [[]]
	// Hardly a fact mends two tests at once.
	if (unmet.length > left + 1 || left === 0) return []
	return steps().flatMap((step) =>
		waysWith(step.then, standingAt, left - 1).map((rest) => [step, ...rest]),
	)
}

function standingOf(now: Situation, ask: Ask): Standing {
	const unmet = unmetOf(ask(now))
	const [first = ''] = unmet
	const mends = (then: Situation) => {
		const after = unmetOf(ask(then))
		return !after.includes(first) && after.length < unmet.length
	}
	// What is not met whatever a fact may be is not met with that fact left open.
	const mayHelp = (fact: PersonFact) => {
		const person = { ...now.person, [fact]: null }
		return !unmetOf(ask({ ...now, person })).includes(first)
	}
	let steps: readonly Variation[] | undefined
	const found = () => variationsOf(now, mends, { way: 'in', mayHelp, ...lookedAt(now, ask) })
	return { unmet, steps: () => (steps ??= found()) }
}

// The same facts are reached again with each fact more that is tried, and in whatever order they change.
function remembered(standingOf: StandingAt): StandingAt {
	const known = new Map<string, Standing>()
	return (now) => {
		const key = JSON.stringify([now.on, now.person, now.items.map(({ payments }) => payments)])
		const standing = known.get(key) ?? standingOf(now)
		known.set(key, standing)
		return standing
	}
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
