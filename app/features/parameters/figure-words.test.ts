import { describe, expect, it } from 'vitest'
import { translator } from '#app/i18n/server-instance.server.ts'
import { seedParameters } from '#tests/support/parameters.ts'
import { figureName, groupName, groupOf, valueWords } from './figure-words.ts'

const ko = { t: translator('ko'), language: 'ko' } as const
const en = { t: translator('en'), language: 'en' } as const

describe('a number in words', () => {
	it.each([
		['surcharge.daily-rate', '0.00022', '0.022%', '0.022%'],
		['living-cost.protected-share', '0.6', '60%', '60%'],
		['surcharge.one-off-rate', '0.03', '3%', '3%'],
		['protected.wage-share', '1', '100%', '100%'],
		['extinction.limit', '50000000', '50,000,000원', '50,000,000 won'],
		['extinction.property-weight', '1.4', '1.4배', '1.4 times'],
		['extinction.decide-months', '6', '6개월', '6 months'],
		['deadline-extension.deemed-days', '1', '1일', '1 day'],
		['extinction.arisen-until', '2025-01-01', '2025년 1월 1일', '1 January 2025'],
		['surcharge.regime-by-establishment', '1', '하루 단위', 'By the day'],
	])('%s %s is %s', (key, value, korean, english) => {
		expect(valueWords({ key, value }, ko)).toBe(korean)
		expect(valueWords({ key, value }, en)).toBe(english)
	})

	const keys = [...new Set(seedParameters.figures.map(({ key }) => key))]

	it.each(keys)('%s has a name and a group in every language', (key) => {
		for (const { t } of [ko, en]) {
			expect(figureName(t, key)).not.toBe(key)
			expect(groupName(t, groupOf(key))).not.toBe(t('figure:group.other'))
		}
	})
})
