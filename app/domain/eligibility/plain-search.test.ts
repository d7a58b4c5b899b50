import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyItems, anyPerson } from '#tests/support/arbitrary-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type Relief, reliefs } from '../relief.ts'
import { eligibilityFor } from './eligibility.ts'
import { type Situation, type Variation, variationsOf } from './variation.ts'
import { whatWouldChange } from './what-would-change.ts'

/** The same search without remembering anything or leaving any fact aside. */
function plainly(relief: Relief, start: Situation): string[] {
	const found = (now: Situation) =>
		eligibilityFor(relief, now.items, now.person, now.on, seedParameters)
	const unmet = (now: Situation) =>
		found(now).reasons.flatMap(({ key, met }) => (met === false ? [key] : []))
	const ways = (now: Situation, left: number): Variation[][] => {
		const open = unmet(now)
		if (open.length === 0) return [[]]
		if (open.length > left + 1 || left === 0) return []
		const mends = (then: Situation) => {
			const after = unmet(then)
			return !after.includes(open[0] ?? '') && after.length < open.length
		}
		const looksAt = new Set(Object.keys(now.person))
		const search = { way: 'in', looksAt, covers: found(now).covers } as const
		return variationsOf(now, mends, search).flatMap((step) =>
			ways(step.then, left - 1).map((rest) => [step, ...rest]),
		)
	}
	const nearest = [1, 2, 3].map((left) => ways(start, left)).find(({ length }) => length > 0) ?? []
	const facts = nearest
		.map((steps) => steps.map(({ fact, to }) => `${fact} ${String(to)}`).toSorted())
		.filter((one) => new Set(one.map((words) => words.split(' ')[0])).size === one.length)
	return [...new Set(facts.map((one) => one.join(', ')))].toSorted()
}

test('the quick search for what would open a door loses no answer of the plain one', () => {
	const on = d('2026-11-23')
	fc.assert(
		fc.property(anyPerson, anyItems, fc.constantFrom(...reliefs), (person, items, relief) => {
			fc.pre(eligibilityFor(relief, items, person, on, seedParameters).answer === 'not')
			const quick = whatWouldChange(relief, items, person, on, seedParameters)
			const said = quick.map(({ facts }) =>
				facts
					.filter(({ fact }, index) => !(fact === 'closedOn' && facts[index - 1]?.to === 'closed'))
					.map(({ fact, to }) => `${fact} ${String(to)}`)
					.toSorted()
					.join(', '),
			)
			expect([...new Set(said)].toSorted()).toEqual(plainly(relief, { items, person, on }))
		}),
		{ numRuns: 25 },
	)
})
