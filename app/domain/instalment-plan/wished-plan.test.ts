import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type Answers, type PlanWish } from '../declaration.ts'
import { type Relief } from '../relief.ts'
import {
	askedReliefs,
	plannedReliefs,
	planWished,
	wishedPlan,
	wishOf,
	wishUnder,
} from './wished-plan.ts'

const on = d('2026-11-23')
const wish = (relief: Relief, count: number): PlanWish => ({
	...{ relief, firstDueOn: d('2026-12-28'), payDay: 28, count },
})
const full = (...chosen: Relief[]): Answers => ({ lane: { lane: 'full' }, reliefs: { chosen } })
const own = wish('voluntary-plan', 3)
const deferral = wish('seizure-deferral', 6)
const extension = wish('deadline-extension', 4)
const quick: Answers = { ...full('extinction'), lane: { lane: 'quick' }, plan: deferral }

describe('the reliefs asked for, and those of them with a plan', () => {
	const cases: [string, Answers, Relief[], Relief[]][] = [
		['nothing said', {}, [], []],
		['none chosen', full(), [], []],
		['no lane', { reliefs: { chosen: ['auction-hold'] } }, ['auction-hold'], ['auction-hold']],
		['extinction', full('extinction'), ['extinction'], []],
		[
			'one beside it',
			full('extinction', 'seizure-deferral'),
			['extinction', 'seizure-deferral'],
			['seizure-deferral'],
		],
		['the quick lane', quick, ['voluntary-plan'], ['voluntary-plan']],
	]
	test.each(cases)('%s', (_name, answers, asked, planned) => {
		expect([askedReliefs(answers), plannedReliefs(answers)]).toEqual([asked, planned])
	})
})

describe('the wish', () => {
	const cases: [string, Answers, PlanWish | undefined][] = [
		['of nothing said', {}, undefined],
		['where no relief is chosen', { ...full(), plan: deferral }, undefined],
		['where only an extinction is asked for', { ...full('extinction'), plan: deferral }, undefined],
		['of the full lane', { ...full('seizure-deferral'), plan: deferral, quickPlan: own }, deferral],
		['of the quick lane', { ...quick, quickPlan: own }, own],
		['of the quick lane not yet said', quick, undefined],
	]
	test.each(cases)('%s', (_name, answers, found) => expect(wishOf(answers)).toBe(found))

	const two = { ...full('seizure-deferral', 'deadline-extension'), plan: deferral }
	const both = { ...two, plan: { ...deferral, beside: [extension] } }
	const under: [string, Relief, Answers, PlanWish | undefined][] = [
		['of one relief', 'seizure-deferral', { ...full('seizure-deferral'), plan: own }, own],
		['of the first of two', 'seizure-deferral', both, both.plan],
		['of the second of two', 'deadline-extension', both, extension],
		['of the second where only the first is said', 'deadline-extension', two, undefined],
		['of a relief not asked for', 'auction-hold', both, undefined],
		['beside one no longer asked for', 'seizure-deferral', { ...both, ...full() }, undefined],
		['of a relief asked for without one', 'seizure-deferral', full('seizure-deferral'), undefined],
		['of the quick lane', 'voluntary-plan', { ...quick, quickPlan: own }, own],
		['of another in the quick lane', 'seizure-deferral', { ...quick, quickPlan: own }, undefined],
	]
	test.each(under)('%s under %s', (_name, relief, answers, found) => {
		expect(wishUnder(relief, answers)).toBe(found)
	})
})

describe('the schedule of a wish', () => {
	const late = makeTaxItem({ id: 'late', tax: 1_000_000 })
	const ahead = makeTaxItem({ id: 'ahead', designated: '2026-12-31' })
	const reckoned = (asked: PlanWish, answers: Answers) =>
		planWished(asked, answers, [late, ahead], on, seedParameters)

	test('is of the items it can hold, by the terms it was reckoned from', () => {
		const { plan, terms } = reckoned(deferral, full('seizure-deferral'))
		expect(terms).toEqual({ ...deferral, items: [late], on, quick: false })
		expect(plan?.instalments).toHaveLength(6)
		expect(plan?.total).toBe(1_039_240)
		expect(reckoned(extension, {}).terms).toMatchObject({ items: [ahead], quick: false })
	})

	test('ends within six months in the quick lane alone', () => {
		const seven = wish('voluntary-plan', 7)
		expect(reckoned(seven, full('voluntary-plan')).plan?.instalments).toHaveLength(7)
		const { refusals, terms } = reckoned(seven, quick)
		expect(refusals?.map(({ reason }) => reason)).toEqual(['too_many_instalments'])
		expect(terms.quick).toBe(true)
	})

	test('is none where none is wished', () => {
		const wished = (answers: Answers) => wishedPlan(answers, [late], on, seedParameters)
		expect(wished({ ...full('extinction'), plan: deferral })).toBeUndefined()
		expect(wished({ ...full('seizure-deferral'), plan: deferral })?.plan?.total).toBe(1_039_240)
	})
})
