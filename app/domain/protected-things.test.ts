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
