import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyItems, anyPerson } from '#tests/support/arbitrary-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { reliefs } from '../relief.ts'
import { type Eligibility } from './eligibility-answer.ts'
import { type EligibilityPerson, type PersonFact } from './eligibility-person.ts'
import { eligibilityFor, everyEligibility } from './eligibility.ts'

const on = d('2026-11-23')
const runs = { numRuns: 1_000 }
const every = (items: Parameters<typeof everyEligibility>[0], person: EligibilityPerson) =>
	everyEligibility(items, person, on, seedParameters)

const unknowable = new Set<keyof EligibilityPerson>(['kind', 'revokedExtensions', 'otherItems'])

describe('whatever the items and the person', () => {
	test('the order of facts and items changes nothing', () => {
		fc.assert(
			fc.property(anyItems, anyPerson, fc.nat(), (items, person, seed) => {
				const turned = <Value>(list: readonly Value[]) => {
					const at = seed % Math.max(1, list.length)
					return [...list.slice(at), ...list.slice(0, at)].toReversed()
				}
				const reordered = Object.fromEntries(
					Object.entries(person)
						.toReversed()
						.map(([fact, value]) => [fact, Array.isArray(value) ? turned(value) : value]),
				) as EligibilityPerson
				const sorted = (found: Eligibility) => ({
					...found,
					covers: found.covers.toSorted(),
					items: found.items.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
				})
				expect(every(turned(items), reordered).map(sorted)).toEqual(
					every(items, person).map(sorted),
				)
			}),
			runs,
		)
	})

	test('what is not known opens no door that knowing it would shut', () => {
		fc.assert(
			fc.property(anyItems, anyPerson, fc.constantFrom(...reliefs), (items, person, relief) => {
				const answerWith = (known: EligibilityPerson) =>
					eligibilityFor(relief, items, known, on, seedParameters).answer
				const answer = answerWith(person)
				for (const fact of Object.keys(person) as PersonFact[]) {
					if (unknowable.has(fact)) continue
					const without = answerWith({ ...person, [fact]: null })
					if (answer === 'not') expect([fact, without]).not.toEqual([fact, 'eligible'])
				}
			}),
			runs,
		)
	})

	test('an open door has every test met, an item and nothing missing; a shut one says why', () => {
		fc.assert(
			fc.property(anyItems, anyPerson, (items, person) => {
				for (const { answer, reasons, covers, missing } of every(items, person)) {
					expect(reasons.length).toBeGreaterThan(0)
					if (answer === 'eligible') {
						expect(reasons.every(({ met }) => met)).toBe(true)
						expect(covers.length).toBeGreaterThan(0)
						expect(missing).toEqual([])
					}
					if (answer === 'not') expect(reasons.some(({ met }) => met === false)).toBe(true)
					if (answer === 'needs-answer') expect(missing.length).toBeGreaterThan(0)
				}
			}),
			runs,
		)
	})

	test('an item is covered or says what it lacks', () => {
		fc.assert(
			fc.property(anyItems, anyPerson, (items, person) => {
				for (const found of every(items, person)) {
					expect(found.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
					for (const { covered, lacks, maximumMonths, waives } of found.items) {
						expect(covered).toBe(lacks.length === 0)
						if (!covered) expect([maximumMonths, waives]).toEqual([null, []])
					}
				}
			}),
			runs,
		)
	})

	test('nothing takes effect by being asked for, and only an extension waits in silence', () => {
		fc.assert(
			fc.property(anyItems, anyPerson, (items, person) => {
				for (const { relief, effectFrom, deemedApproval, stopsSurcharge } of every(items, person)) {
					if (effectFrom === 'nothing') expect(relief).toBe('voluntary-plan')
					const moves = ['deadline-extension', 'notice-deferral']
					if (deemedApproval) expect(moves).toContain(relief)
					if (stopsSurcharge) expect([...moves, 'restart-extension']).toContain(relief)
				}
			}),
			runs,
		)
	})

	test('owing more elsewhere opens no door', () => {
		fc.assert(
			fc.property(anyItems, anyItems, anyPerson, (items, others, person) => {
				const more = {
					...person,
					otherItems: others.map((item) => ({ ...item, id: `o${item.id}` })),
				}
				const before = every(items, person)
				// A rural tax may find the income tax it rides on among the others.
				const riding = items.some(({ taxCode }) => taxCode === '55')
				every(items, more).forEach(({ answer }, index) => {
					if (before[index]?.answer === 'not' && !riding) expect(answer).toBe('not')
				})
			}),
			runs,
		)
	})
})
