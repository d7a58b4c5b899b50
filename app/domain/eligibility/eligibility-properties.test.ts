import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyItems, anyPerson } from '#tests/support/arbitrary-person.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type Relief, reliefs } from '../relief.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Eligibility } from './eligibility-answer.ts'
import { type EligibilityPerson, type PersonFact } from './eligibility-person.ts'
import { eligibilityFor, everyEligibility } from './eligibility.ts'

const on = d('2026-11-23')
const runs = { numRuns: 1_000 }
const fewerRuns = { numRuns: 300 }
const every = (items: Parameters<typeof everyEligibility>[0], person: EligibilityPerson) =>
	everyEligibility(items, person, on, seedParameters)

const answerOf = (relief: Relief, items: TaxItem[], person: EligibilityPerson) =>
	eligibilityFor(relief, items, person, on, seedParameters).answer

const unknowable = new Set<keyof EligibilityPerson>(['kind', 'revokedExtensions', 'otherItems'])

const moves: readonly string[] = ['deadline-extension', 'notice-deferral']

function* wrongAnswer(found: Eligibility): Generator<string> {
	const { relief, answer, reasons, covers, missing, effectFrom } = found
	if (reasons.length === 0) yield `${relief} gives no reason`
	if (answer === 'eligible' && !(reasons.every(({ met }) => met) && covers.length > 0)) {
		yield `${relief} is open without every test met and an item`
	}
	if (answer === 'not' && reasons.every(({ met }) => met !== false))
		yield `${relief} shuts in silence`
	if (missing.length > 0 !== reasons.some(({ met }) => met === null)) yield `${relief} misses amiss`
	if (effectFrom === 'nothing' && relief !== 'voluntary-plan') yield `${relief} does nothing`
	if (found.deemedApproval && !moves.includes(relief)) yield `${relief} waits in silence`
	if (found.stopsSurcharge && ![...moves, 'restart-extension'].includes(relief)) {
		yield `${relief} stops the surcharge`
	}
}

function* wrongItems({ relief, items, covers }: Eligibility, asked: readonly TaxItem[]) {
	if (items.map(({ id }) => id).join() !== asked.map(({ id }) => id).join())
		yield `${relief}: items`
	for (const { id, covered, lacks, maximumMonths, waives } of items) {
		if (covered !== (lacks.length === 0)) yield `${relief} ${id} is left out without a word`
		if (covered !== covers.includes(id)) yield `${relief} ${id} is covered twice over`
		if (!covered && (maximumMonths !== null || waives.length > 0))
			yield `${relief} ${id} is granted`
	}
}

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
				// Written out: comparing so much piece by piece takes longer than the law does.
				expect(JSON.stringify(every(turned(items), reordered).map(sorted))).toBe(
					JSON.stringify(every(items, person).map(sorted)),
				)
			}),
			runs,
		)
	})

	test('what is not known opens no door that knowing it would shut', () => {
		fc.assert(
			fc.property(anyItems, anyPerson, fc.constantFrom(...reliefs), (items, person, relief) => {
				const answerWith = (known: EligibilityPerson) => answerOf(relief, items, known)
				if (answerWith(person) !== 'not') return
				const facts = Object.keys(person) as PersonFact[]
				const opens = facts.filter(
					(fact) => !unknowable.has(fact) && answerWith({ ...person, [fact]: null }) === 'eligible',
				)
				expect(opens).toEqual([])
			}),
			fewerRuns,
		)
	})

	test('every answer agrees with its tests, its items and what it may promise', () => {
		fc.assert(
			fc.property(anyItems, anyPerson, (items, person) => {
				const found = every(items, person)
				expect(found.flatMap((one) => [...wrongAnswer(one), ...wrongItems(one, items)])).toEqual([])
			}),
			fewerRuns,
		)
	})

	test('owing more elsewhere opens no door', () => {
		fc.assert(
			fc.property(anyItems, anyItems, anyPerson, (items, others, person) => {
				// Where there is property, a larger debt is one it covers less of.
				const poor = { ...person, property: 0, propertyThen: 0, propertySince: 0 }
				const otherItems = others.map((item) => ({ ...item, id: `o${item.id}` }))
				// A rural tax may find the tax it rides on among the others.
				const asked = items.map((item) =>
					item.taxCode === '55' ? { ...item, taxCode: '10' } : item,
				)
				const shut = reliefs.filter((relief) => answerOf(relief, asked, poor) === 'not')
				const owing = { ...poor, otherItems }
				expect(shut.filter((relief) => answerOf(relief, asked, owing) !== 'not')).toEqual([])
			}),
			fewerRuns,
		)
	})
})
