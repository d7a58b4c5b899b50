import { addDays, type CalendarDate } from '../calendar-date.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { openDeadline } from '../payment-deadline.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'
import { type Eligibility } from './eligibility-answer.ts'
import { type EligibilityPerson, type PersonFact } from './eligibility-person.ts'
import { eligibilityFor, type OfferedRelief } from './eligibility.ts'

export type ChangedFact = {
	fact: PersonFact | 'payment' | 'day'
	/** A new value; for `payment` the sum paid, for `day` the first day it holds. */
	to: string | number | boolean
}

/** Facts which, changed together, turn the answer. */
export type WouldChange = { facts: readonly ChangedFact[]; answer: Eligibility['answer'] }

type Situation = { items: readonly TaxItem[]; person: EligibilityPerson; on: CalendarDate }
type Variation = ChangedFact & { then: Situation }
type Turns = (situation: Situation) => boolean

/** The nearest facts that turn the answer, found by asking again: one fact, else two. */
export function whatWouldChange(
	relief: OfferedRelief,
	items: readonly TaxItem[],
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): WouldChange[] {
	const ask = (now: Situation) => eligibilityFor(relief, now.items, now.person, now.on, parameters)
	const start = { items, person, on }
	const first = ask(start).answer
	const turns: Turns = (now) => (ask(now).answer === 'not') !== (first === 'not')
	const found = (facts: readonly Variation[]): WouldChange[] => {
		const last = facts.at(-1)?.then ?? start
		if (!turns(last)) return []
		return [{ facts: facts.map(({ fact, to }) => ({ fact, to })), answer: ask(last).answer }]
	}

	const ones = variationsOf(start, ask, turns)
	const byOne = ones.flatMap((one) => found([one]))
	if (byOne.length > 0 || first !== 'not') return byOne
	return ones.flatMap((one) =>
		variationsOf(one.then, ask, turns)
			.filter((two) => two.fact > one.fact)
			.flatMap((two) => found([one, two])),
	)
}

function variationsOf(
	now: Situation,
	ask: (now: Situation) => Eligibility,
	turns: Turns,
): Variation[] {
	return [
		...paymentDown(now, ask(now).measured),
		...days(now),
		...businesses(now),
		...honesty(now),
		...lower(now, 'property', now.person.property, turns, (property) => ({ property })),
		...lower(now, 'receipts', average(now.person.receipts), turns, (year) => ({
			receipts: [year],
		})),
	]
}

// Paying what is over the limit, oldest item first.
function paymentDown(now: Situation, measured: Eligibility['measured']): Variation[] {
	const over = measured ? measured.amount - measured.limit : 0
	if (over <= 0) return []
	let left = over
	const items = now.items.map((item) => {
		const amount = Math.min(left, item.tax)
		left -= amount
		return { ...item, payments: [...item.payments, { on: now.on, amount }] }
	})
	return left > 0 ? [] : [{ fact: 'payment', to: over, then: { ...now, items } }]
}

// The day after each deadline that is still ahead is where an answer can turn by waiting.
function days(now: Situation): Variation[] {
	const ahead = now.items.flatMap((item) => openDeadline(item, now.on)?.on ?? [])
	return [...new Set(ahead)].sort().map((deadline) => {
		const on = addDays(deadline, 1)
		return { fact: 'day', to: on, then: { ...now, on } }
	})
}

function businesses(now: Situation): Variation[] {
	const states = [
		{ business: 'running', closedOn: null },
		{ business: 'closed', closedOn: now.on },
	] as const
	return states
		.filter(({ business }) => business !== now.person.business)
		.map((state) => ({
			fact: 'business',
			to: state.business,
			then: { ...now, person: { ...now.person, ...state } },
		}))
}

function honesty(now: Situation): Variation[] {
	if (now.person.honestTaxpayer === true) return []
	const person = { ...now.person, honestTaxpayer: true }
	return [{ fact: 'honestTaxpayer', to: true, then: { ...now, person } }]
}

// The highest amount below the present one that turns the answer, where any does.
function lower(
	now: Situation,
	fact: PersonFact,
	present: Won | null,
	turns: Turns,
	change: (to: Won) => Partial<EligibilityPerson>,
): Variation[] {
	if (!present) return []
	const at = (to: Won): Situation => ({ ...now, person: { ...now.person, ...change(to) } })
	if (!turns(at(0))) return []
	let [turning, still] = [0, present]
	while (still - turning > 1) {
		const middle = Math.floor((turning + still) / 2)
		if (turns(at(middle))) turning = middle
		else still = middle
	}
	return [{ fact, to: turning, then: at(turning) }]
}

function average(years: readonly Won[] | null): Won | null {
	if (!years || years.length === 0) return null
	return Math.ceil(years.reduce((sum, year) => sum + year, 0) / years.length)
}
