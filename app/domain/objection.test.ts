import { expect, test } from 'vitest'
import { seedParameters } from '#tests/support/parameters.ts'
import { calendarDate as d } from './calendar-date.ts'
import { objectionTo } from './objection.ts'

test.each([
	['2026-11-23', '2027-02-22'],
	['2026-11-24', '2027-02-22'],
])('a decision of %s is objected to by %s, a day off rolled', (decided, by) => {
	expect(objectionTo(d(decided), seedParameters)).toMatchObject({ days: 90, by })
})
