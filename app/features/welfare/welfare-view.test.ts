import { expect, test } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { hardshipCauses } from '#app/domain/hardship.ts'
import { languages } from '#app/i18n/language.ts'
import { contractorAnswers } from '#tests/support/case-basis.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { welfareView } from './welfare-view.server.ts'

const unspoken = /welfare:|^(test|condition)\.|\{\{/
const answers = (work: number, children: number) => ({
	...contractorAnswers,
	household: { people: 3, children },
	money: {
		...contractorAnswers.money!,
		income: { work, business: 0, benefits: 0, family: 0, other: 0 },
	},
	situation: { causes: hardshipCauses, note: '', treatmentSixMonths: null },
})

test.each(languages)('everything said about help has its words in %s', (language) => {
	const reading = { on: d('2026-11-23'), parameters: seedParameters, language }
	for (const told of [
		answers(0, 1),
		answers(9_000_000, 0),
		{ household: { people: 1, children: 0 } },
	]) {
		const lines = welfareView(told, reading).programmes.flatMap(({ reasons, conditions }) => [
			...reasons.map(({ words }) => words),
			...conditions,
		])
		expect(lines.length).toBeGreaterThan(7)
		expect(lines.filter((line) => unspoken.test(line))).toEqual([])
	}
})

test('what may be had comes first, and nobody is told it is theirs before they said a word', () => {
	const reading = { on: d('2026-11-23'), parameters: seedParameters, language: 'ko' } as const
	const { programmes, isUntold } = welfareView(answers(0, 1), reading)
	expect(isUntold).toBe(false)
	expect(programmes[0]?.answer).toBe('may-be-entitled')
	const untold = welfareView({}, reading)
	expect(untold.isUntold).toBe(true)
	expect(new Set(untold.programmes.map(({ answer }) => answer))).toEqual(new Set(['ask']))
})
