import { expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from './calendar-date.ts'
import { protectedThings } from './protected-things.ts'

const on = (day: string) => protectedThings(d(day), seedParameters)
const named = (day: string, key: string) => on(day).find((thing) => thing.key === key)

test.each([
	['deposits', { amount: 2_500_000, bound: 'below' }, null],
	['death-insurance', { amount: 15_000_000, bound: 'up-to' }, null],
	['insurance-refund', { amount: 2_500_000, bound: 'up-to' }, null],
	['insurance-maturity', { amount: 2_500_000, bound: 'up-to' }, null],
	['other-injury-insurance', null, '0.5'],
	['wages', { amount: 2_500_000, bound: 'up-to' }, '0.5'],
	['severance', null, '0.5'],
	['household-goods', null, null],
])('%s: %j, %s of it', (key, limit, share) => {
	expect(named('2026-11-23', key)).toMatchObject({ limit, share })
})

test('only what the law names, in its order', () => {
	const told = on('2026-11-23').map(({ key, article }) => `${article.slice(6)} ${key}`)
	expect(told).toEqual([
		'§41 1호 household-goods',
		'§41 2호 three-months-food-and-fuel',
		'§41 9호 school-things',
		'§41 11호 farming-things',
		'§41 12호 fishing-things',
		'§41 13호 tools-of-work',
		'§41 14호 aids-and-small-car',
		'§41 16호 death-and-injury-benefits',
		'§41 17호, 주택임대차보호법 §8 small-rent-deposit',
		'시행령 §31① deposits',
		'시행령 §31①1 death-insurance',
		'시행령 §31①2가 treatment-insurance',
		'시행령 §31①2나 other-injury-insurance',
		'시행령 §31①3 insurance-refund',
		'시행령 §31①4 insurance-maturity',
		'§42①② wages',
		'§42③ severance',
	])
})

test('each stands in an article, and once', () => {
	const things = on('2026-11-23')
	expect(things.every(({ article }) => /^국세징수법 (시행령 )?§(31|41|42)/.test(article))).toBe(
		true,
	)
	expect(new Set(things.map(({ key }) => key)).size).toBe(things.length)
})

test('sums not on file for a day are not made up', () => {
	expect(named('2024-02-28', 'deposits')?.limit).toBeNull()
	expect(named('2024-02-29', 'deposits')?.limit).not.toBeNull()
})
