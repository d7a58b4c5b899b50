import { expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from '../calendar-date.ts'
import { earliestFirstDue, offerAnswerBy, usualAnswerBy } from './offer.ts'

// Ten working days by policy: none of them a Saturday, a Sunday or a day off.
test.each([
	['a Friday', '2026-11-27', '2026-12-11'],
	['the Sunday after it', '2026-11-29', '2026-12-11'],
	['over Christmas Day and New Year', '2026-12-21', '2027-01-06'],
])('an offer made on %s may usually be answered for ten working days', (_, on, by) => {
	expect(usualAnswerBy(d(on), seedParameters)).toBe(by)
})

test.each([
	['long after', '2027-01-28', '2026-12-11'],
	['the day after', '2026-12-12', '2026-12-11'],
	['on the last of them', '2026-12-11', '2026-12-10'],
	['before', '2026-12-02', '2026-12-01'],
])('and always before its first payment, due %s', (_, firstDueOn, by) => {
	expect(offerAnswerBy(d('2026-11-27'), d(firstDueOn), seedParameters)).toBe(by)
})

test('the first payment that leaves all the days to answer is due the day after them', () => {
	const on = d('2026-11-27')
	const first = earliestFirstDue(on, seedParameters)
	expect(first).toBe('2026-12-12')
	expect(offerAnswerBy(on, first, seedParameters)).toBe(usualAnswerBy(on, seedParameters))
})
