import { expect, test } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { type Language, languages } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { makeTaxItem } from '#tests/support/tax-item.ts'
import { lawOfItem } from './law-of-item.server.ts'
import { type ShownItem } from './shown-item.ts'
import { wordsIn } from './words.ts'

function lawOf(item: ReturnType<typeof makeTaxItem>, language: Language = 'ko') {
	const shown = { ...item, itemNo: 'a' } as ShownItem
	const words = wordsIn(language, translator(language))
	return lawOfItem(shown, d('2026-11-23'), seedParameters, words)
}

test('a demand with six days left says so, with the door that shuts', () => {
	const law = lawOf(makeTaxItem({ demand: '2026-11-29' }))
	expect(law.near).toEqual({ kind: 'demand', day: '2026년 11월 29일', daysLeft: 6 })
	expect(law.doors[0]).toMatchObject({
		...{ relief: 'deadline-extension', until: '2026년 11월 29일', fileBy: '2026년 11월 26일' },
	})
})

test('a demand long past says nothing of a deadline, and when it ends to be owed', () => {
	const law = lawOf(makeTaxItem({ demand: '2026-04-30' }))
	expect(law.near).toBeNull()
	expect(law.prescription).toMatchObject({ state: 'running', endsOn: '2031년 4월 30일', years: 5 })
	expect(law.prescription.steps.map(({ what }) => what)).toContain('독촉')
})

test.each(languages)('every step and every doubt has its words in %s', (language) => {
	const items = [
		makeTaxItem({ demand: '2026-04-30', seized: true, extensions: [['2026-04-01', '2026-04-20']] }),
		makeTaxItem({ established: '2012-06-30', statutory: '2012-07-25', noticed: null }),
	]
	for (const item of items) {
		const { steps, doubtful } = lawOf(item, language).prescription
		const lines = [...steps.map(({ what }) => what), ...doubtful]
		expect(lines.length).toBeGreaterThan(0)
		expect(lines.filter((line) => /arrears:|^prescription\./.test(line))).toEqual([])
	}
})
