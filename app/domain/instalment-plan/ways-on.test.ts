import { describe, expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { type Household } from '../welfare/household.ts'
import { screenWelfare } from '../welfare/screen.ts'
import { waysOn } from './ways-on.ts'

const household: Household = {
	...{ people: 1, monthlyIncome: 0, children: 0, crises: [], area: null, property: null },
	...{ financial: null, age: null, receives: null },
}
const welfare = (changed: Partial<Household>) =>
	screenWelfare({ ...household, ...changed }, d('2026-11-23'), seedParameters)

describe('who can afford no plan', () => {
	test('is never left without a person to speak to', () => {
		expect(waysOn([], null)).toEqual([{ kind: 'person', contacts: ['office', 'national-tax-126'] }])
	})

	test.each([
		['eligible', ['extinction', 'person']],
		['needs-answer', ['extinction', 'person']],
		['not', ['person']],
	] as const)('is led to extinction where it is %s', (answer, kinds) => {
		const found = waysOn([{ relief: 'extinction', answer }], null)
		expect(found.map(({ kind }) => kind)).toEqual(kinds)
	})

	test('is led to welfare where any of it may be open', () => {
		const [first] = waysOn([{ relief: 'voluntary-plan', answer: 'eligible' }], welfare({}))
		expect(first).toMatchObject({ kind: 'welfare' })
		const rich = welfare({ monthlyIncome: 9_000_000 })
		expect(waysOn([], rich).map(({ kind }) => kind)).toEqual(['person'])
	})

	test('is told of the programmes that may be open, and of no other', () => {
		const found = welfare({})
		const programmes = (['may-be-entitled', 'unlikely', 'needs-answer', 'received'] as const).map(
			(answer, index) => ({ ...found.programmes[index]!, answer }),
		)
		const shown = (asked: typeof programmes) => waysOn([], { ...found, programmes: asked })
		expect(shown(programmes)).toEqual([
			{ kind: 'welfare', programmes: [programmes[0], programmes[2]] },
			{ kind: 'person', contacts: ['office', 'national-tax-126'] },
		])
		expect(programmes.map((one) => shown([one]).length)).toEqual([2, 1, 2, 1])
	})
})
